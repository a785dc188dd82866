import { isoDay } from '../domain/date/day.ts';
import type { Day } from '../domain/date/day.ts';
import { firstAfter, lastBy } from './as-of/chosen-day.ts';
import { dayOfText, dayText } from './as-of/day-text.ts';
import { inertDocument } from './inert-document.ts';

type Words = Readonly<
  Record<
    | 'label'
    | 'slider'
    | 'field'
    | 'help'
    | 'earlier'
    | 'later'
    | 'since'
    | 'grew'
    | 'nothing'
    | 'loading'
    | 'failed',
    string
  >
>;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/**
 * `<as-of-view>`: a slider and a date field that show the record of any day, fetched from the page
 * of the last day on which it grew. The day stands in the address, `?day=2019-01-08`. Without it,
 * or where anything fails, the list of days on the page serves.
 *
 * Attributes: `data-days` (JSON, ISO days, first to last), or of many days `data-days-file` (the
 * address of a file of them), `data-base` (the address of those pages), `data-words` (JSON). A
 * `<timeline-view data-as-of>` in it shows the same day, between the control and the record.
 */
export class AsOfView extends HTMLElement {
  #abort: AbortController | undefined;
  #days: readonly Day[] = [];
  #words: Words | undefined;
  readonly #slider = make('input', { type: 'range', step: '1', className: 'as-of-slider' });
  readonly #field = make('input', { type: 'date', className: 'as-of-field' });
  readonly #status = make('p', { className: 'as-of-status', role: 'status' });
  #form: HTMLFormElement | undefined;
  readonly #shown = make('div', { className: 'as-of-shown' });
  readonly #pages = new Map<Day, Promise<Element>>();
  /** The day asked for last: what is fetched for another comes too late. */
  #asked: Day | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    try {
      this.#words = JSON.parse(this.dataset['words'] ?? '') as Words;
      const file = this.dataset['daysFile'];
      if (file === undefined) {
        const given = JSON.parse(this.dataset['days'] ?? '[]') as string[];
        this.#start(given.flatMap((text) => dayOfText(text) ?? []));
      } else void this.#fetch(file, this.#words, this.#abort.signal);
    } catch {
      this.#clear();
    }
  }

  #start(days: readonly Day[]): void {
    this.#days = days;
    // With one day there is nothing to choose from.
    if (days.length > 1 && this.#words && this.#abort) this.#build(this.#words, this.#abort.signal);
  }

  async #fetch(file: string, words: Words, signal: AbortSignal): Promise<void> {
    try {
      const answer = await fetch(file, { signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const steps = (await answer.json()) as readonly number[];
      let day = 0;
      this.#start(steps.map((step) => (day += step)));
    } catch {
      if (signal.aborted) return;
      this.#clear();
      this.#status.textContent = words.failed;
      this.prepend(this.#status);
    }
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#clear();
  }

  /** Takes away what it has built; what stood in it stays. */
  #clear(): void {
    this.#shown.replaceChildren();
    for (const part of [this.#form, this.#status, this.#shown]) part?.remove();
  }

  #build(words: Words, signal: AbortSignal): void {
    const [first = 0] = this.#days;
    const last = this.#days.at(-1) ?? first;
    const [slider, field] = [this.#slider, this.#field];
    Object.assign(slider, { min: String(first), max: String(last), value: String(last) });
    slider.setAttribute('aria-valuetext', this.#inWords(last));
    const step = (label: string, find: (day: Day) => Day | undefined): HTMLButtonElement => {
      const button = make('button', { type: 'button', className: 'as-of-step' }, label);
      const go = () => this.#choose(find(this.#day()) ?? this.#day());
      button.addEventListener('click', go, { signal });
      return button;
    };
    const earlier = (day: Day) => lastBy(this.#days, day - 1) ?? first;
    const later = (day: Day) => firstAfter(this.#days, day);
    const form = make(
      'form',
      { className: 'as-of-form' },
      make('label', { className: 'as-of-slide' }, make('span', {}, words.slider), slider),
      make('label', {}, make('span', {}, words.field), field),
      make(
        'span',
        { className: 'as-of-steps' },
        step(words.earlier, earlier),
        step(words.later, later),
      ),
      make('p', { className: 'as-of-help', id: 'as-of-help' }, words.help),
    );
    form.setAttribute('aria-label', words.label);
    slider.setAttribute('aria-describedby', 'as-of-help');
    // A date field knows the years 1 to 9999 and writes them with four digits.
    field.min = isoDay(first);
    field.max = isoDay(last);
    field.parentElement?.toggleAttribute('hidden', field.min === '' || isoDay(last).length > 10);

    const on = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
      target.addEventListener(type, listener, { signal });
    on(form, 'submit', (event) => event.preventDefault());
    on(slider, 'input', () => void this.#show(this.#day()));
    on(slider, 'change', () => this.#choose(this.#day()));
    on(slider, 'keydown', (event) => {
      const { key } = event as KeyboardEvent;
      const to =
        key === 'PageUp'
          ? later(this.#day())
          : key === 'PageDown'
            ? earlier(this.#day())
            : undefined;
      if (key.startsWith('Page')) event.preventDefault();
      if (to !== undefined) this.#choose(to);
    });
    on(field, 'change', () => {
      const day = dayOfText(field.value);
      if (day !== undefined) this.#choose(Math.min(last, day));
    });
    on(window, 'popstate', () => this.#read());
    this.#form = form;
    this.prepend(form, this.#status);
    this.append(this.#shown);
    this.#read();
  }

  #day(): Day {
    return Number(this.#slider.value);
  }

  #inWords(day: Day): string {
    return dayText(day, document.documentElement.lang || 'en');
  }

  /** Shows the day of the address; without one, the control alone. */
  #read(): void {
    const day = dayOfText(new URLSearchParams(location.search).get('day'));
    if (day !== undefined) return void this.#show(day);
    this.#asked = undefined;
    this.#status.textContent = '';
    this.#shown.replaceChildren();
    this.#field.value = '';
    this.#slider.value = this.#slider.max;
    this.#tellTimeline('');
  }

  #tellTimeline(day: string): void {
    const timeline = this.querySelector<HTMLElement>('timeline-view[data-as-of]');
    if (timeline && timeline.dataset['asOf'] !== day) timeline.dataset['asOf'] = day;
  }

  #choose(day: Day): void {
    const address = new URL(location.href);
    address.searchParams.set('day', isoDay(day));
    if (address.href !== location.href) history.pushState(null, '', address);
    void this.#show(day);
  }

  async #show(day: Day): Promise<void> {
    const words = this.#words;
    if (words === undefined || day === this.#asked) return;
    this.#asked = day;
    this.#slider.value = String(day);
    this.#slider.setAttribute('aria-valuetext', this.#inWords(day));
    this.#field.value = isoDay(day);
    this.#tellTimeline(String(day));
    const change = lastBy(this.#days, day);
    const say = (text: string): void => {
      this.#status.textContent = text
        .replace('{day}', this.#inWords(day))
        .replace('{change}', change === undefined ? '' : this.#inWords(change));
    };
    if (change === undefined) {
      this.#shown.replaceChildren();
      say(words.nothing);
      return;
    }
    try {
      // Said only where it takes a while.
      const wait = setTimeout(() => say(words.loading), 400);
      const page = await this.#page(change).finally(() => clearTimeout(wait));
      if (this.#asked !== day) return;
      const record = page.cloneNode(true) as Element;
      // The day's own page draws it; here it would be built anew with every step of the slider.
      record.querySelector('.as-of-timeline')?.remove();
      record.querySelector('.as-of-on-timeline')?.remove();
      // Until it grows again the record of the days after is the same, and so are its numbers.
      for (const time of record.querySelectorAll<HTMLTimeElement>('[data-as-of-day]')) {
        time.dateTime = isoDay(day);
        time.textContent = this.#inWords(day);
      }
      const cited = record.querySelector<HTMLAnchorElement>('[data-as-of-address]');
      if (cited !== null && change !== day) {
        // The whole address as the page gives it, which may be another host's than this one.
        const address = new URL(`../?day=${isoDay(day)}`, new URL(cited.textContent, cited.href));
        cited.textContent = address.href;
        cited.href = address.pathname + address.search;
      }
      this.#shown.replaceChildren(record);
      say(change === day ? words.grew : words.since);
    } catch {
      if (this.#asked !== day) return;
      this.#pages.delete(change);
      this.#asked = undefined;
      this.#shown.replaceChildren();
      say(words.failed);
    }
  }

  /** The record on the page of a day on which it grew. */
  #page(day: Day): Promise<Element> {
    const known = this.#pages.get(day);
    if (known !== undefined) return known;
    const fetched = fetch(`${this.dataset['base'] ?? ''}${encodeURIComponent(isoDay(day))}/`).then(
      async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        const page = inertDocument(await answer.text());
        const record = page.getElementById('as-of-record');
        if (record === null) throw new Error('no record');
        return document.importNode(record, true);
      },
    );
    this.#pages.set(day, fetched);
    return fetched;
  }
}

if (!customElements.get('as-of-view')) customElements.define('as-of-view', AsOfView);
