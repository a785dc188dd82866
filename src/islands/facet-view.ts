import { totalsOf, unpackedValues } from '../domain/facet-data.ts';
import type { FacetData } from '../domain/facet-data.ts';
import {
  facetNames,
  facetValues,
  folded,
  isNothing,
  narrowed,
  nothingChosen,
} from '../domain/facets.ts';
import type { Choice, FacetedEvent } from '../domain/facets.ts';
import { afterPaint } from './facets/after-paint.ts';
import { addressOf, choiceFrom } from './facets/choice-address.ts';
import { chosenList } from './facets/chosen-list.ts';
import { facetPanel } from './facets/facet-panel.ts';
import type { FacetPanel } from './facets/facet-panel.ts';
import type { ListMatches } from './facets/large-record.ts';
import { make } from './facets/make.ts';
import { showBars, showEvents, tellTimeline } from './facets/show-events.ts';
import { counted } from './facets/words.ts';
import type { Words } from './facets/words.ts';

/**
 * `<facet-view for="chronology">`: narrows the chronology that it names, and the timeline drawn
 * from it, by what the events have in common. The choice stands in the address. Without it, or
 * where it fails, every event is shown.
 *
 * Attributes: `for`, `data-words` (JSON), `data-text` (the address of the claims' words). Its
 * first child holds a `FacetData` as JSON, or `data-from` the address of one. Dispatches `dateline:shown` on the document, whose
 * detail is `{ ids: string[] | null }`, and writes the same ids into `data-shown` of the timeline.
 */
export class FacetView extends HTMLElement {
  #abort: AbortController | undefined;
  #words!: Words;
  #data!: FacetData;
  #events: FacetedEvent[] = [];
  #choice: Choice = nothingChosen;
  #panels: readonly FacetPanel[] = [];
  #claims: Promise<void> | undefined;
  /** True while one run of typing goes on, which is one step of the history. */
  #isTyping = false;
  #typed: number | undefined;
  readonly #text = make('input', { type: 'search', autocomplete: 'off' });
  readonly #status = make('p', { className: 'facets-status', tabIndex: -1 });
  readonly #note = make('p', { className: 'facets-note', hidden: true });
  readonly #chosen = make('div', { className: 'facets-chosen' });
  #matches: { readonly element: HTMLElement; readonly show: ListMatches } | undefined;
  #body: HTMLElement | undefined;
  /** The ids that the timeline was told last; none for all. */
  #told: string | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    delete this.dataset['failed'];
    try {
      this.#words = JSON.parse(this.dataset['words'] ?? '') as Words;
      const from = this.dataset['from'];
      if (from === undefined) {
        const data = JSON.parse(this.querySelector('script')?.text ?? '') as FacetData;
        // What nobody has asked for yet is made after the page's first picture.
        if (location.search === '') afterPaint(this.#abort.signal, () => this.#start(data));
        else this.#start(data);
      } else {
        this.#wait(from, this.#abort.signal).catch(() => this.#fail());
      }
    } catch {
      this.#fail();
    }
  }

  #start(data: FacetData): void {
    const { signal } = (this.#abort ??= new AbortController());
    try {
      this.#build(data, signal);
    } catch {
      this.#fail();
    }
  }

  /** Shows every event, and the sentence that the page holds for this. */
  #fail(): void {
    this.dataset['failed'] = '';
    this.#abort?.abort();
    this.#leave();
  }

  /** Of a large record, what it can be narrowed by is fetched once a reader asks for it. */
  async #wait(from: string, signal: AbortSignal): Promise<void> {
    const { fetchFacets, matchList } = await import('./facets/large-record.ts');
    if (signal.aborted) return;
    fetchFacets(this, from, this.#words, signal, (data, isAsked) => {
      if (data.said) {
        const { element, show } = matchList(data.events, data.said, this.#words, this.#lang);
        this.#matches = { element, show };
        // Below the timeline, where a small record lists what is left.
        this.#chronology?.before(element);
      }
      this.#start(data);
      if (!isAsked) return;
      this.querySelector('.facets-unfold')?.setAttribute('aria-expanded', 'true');
      this.querySelector('.facets-row')?.toggleAttribute('data-open', true);
      this.querySelector<HTMLElement>('.facet-open')?.focus();
    });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#leave();
  }

  /** Puts everything back as the page was without it. */
  #leave(): void {
    this.#body?.remove();
    this.#matches?.element.remove();
    this.#body = undefined;
    this.#present(null);
  }

  get #lang(): string {
    return document.documentElement.lang || 'en';
  }

  get #chronology(): HTMLElement | null {
    return document.getElementById(this.getAttribute('for') ?? '');
  }

  #build(data: FacetData, signal: AbortSignal): void {
    const chronology = this.#chronology;
    if (chronology === null) throw new TypeError('facet-view names no chronology');
    const words = this.#words;
    this.#data = data;
    this.#events = data.events.map((event, place) => {
      const title = data.said?.events[place]?.[0];
      const entry =
        title === undefined && chronology.querySelector(`[data-event="${CSS.escape(event.id)}"]`);
      const said = entry ? [...entry.querySelectorAll('.event-title, .event-summary')] : [];
      return {
        id: event.id,
        values: unpackedValues(event, data.labels),
        text: folded(title ?? said.map(({ textContent }) => textContent).join('\n')),
      };
    });
    this.#panels = facetNames
      // A facet with one value narrows nothing.
      .filter((facet) => data.labels[facet].length > 1)
      .map((facet) =>
        facetPanel({
          facet,
          labels: data.labels[facet],
          words,
          lang: this.#lang,
          signal,
          onOpen: (isOpen) => {
            for (const panel of this.#panels) panel.open(isOpen && panel.facet === facet);
          },
          onChoose: (values) =>
            this.#choose({ ...this.#choice, values: { ...this.#choice.values, [facet]: values } }),
        }),
      );

    const row = make(
      'div',
      { className: 'facets-row' },
      make('span', { className: 'label' }, words.lead),
      ...this.#panels.map(({ element }) => element),
      make('label', { className: 'facets-text' }, make('span', {}, words.text), this.#text),
    );
    row.id = 'facets-row';
    const unfold = make('button', { type: 'button', className: 'facets-unfold' }, words.title);
    unfold.setAttribute('aria-controls', row.id);
    unfold.setAttribute('aria-expanded', 'false');
    const on = (target: EventTarget, type: string, listener: () => void): void =>
      target.addEventListener(type, listener, { signal });
    on(unfold, 'click', () =>
      unfold.setAttribute('aria-expanded', String(row.toggleAttribute('data-open'))),
    );
    on(this.#text, 'focus', () => void this.#readClaims());
    const typed = (): void => {
      clearTimeout(this.#typed);
      const text = this.#text.value.trim();
      if (text !== this.#choice.text) this.#choose({ ...this.#choice, text }, true);
    };
    on(this.#text, 'input', () => {
      clearTimeout(this.#typed);
      // Browsers refuse an address that changes with every key.
      this.#typed = window.setTimeout(typed, 300);
    });
    on(this.#text, 'change', () => {
      typed();
      this.#isTyping = false;
    });
    signal.addEventListener('abort', () => clearTimeout(this.#typed));
    on(window, 'popstate', () => this.#read());

    this.#status.setAttribute('role', 'status');
    const body = make('section', { className: 'facets' }, unfold, row);
    body.setAttribute('aria-label', words.title);
    body.append(this.#status, this.#note, this.#chosen);
    this.#body = body;
    this.append(body);
    this.#read();
  }

  /** Shows the choice of the address. */
  #read(): void {
    const { labels } = this.#data;
    const known = facetValues((facet) => labels[facet].map(([value]) => value));
    clearTimeout(this.#typed);
    this.#isTyping = false;
    this.#choice = choiceFrom(location.search, known);
    this.#text.value = this.#choice.text;
    this.#show();
    if (this.#choice.text !== '') void this.#readClaims();
  }

  #choose(choice: Choice, isTyping = false): void {
    clearTimeout(this.#typed);
    this.#choice = choice;
    const address = addressOf(location.href, choice);
    if (address !== location.href) {
      const method = isTyping && this.#isTyping ? 'replaceState' : 'pushState';
      history[method](history.state, '', address);
      this.#isTyping = isTyping;
    }
    this.#show();
  }

  #show(): void {
    const { shown, counts } = narrowed(this.#events, this.#choice);
    for (const { facet, show } of this.#panels) show(this.#choice.values[facet], counts[facet]);
    const everything = isNothing(this.#choice);
    this.#say(shown, everything);
    this.#chosen.replaceChildren(
      ...chosenList(this.#choice, {
        words: this.#words,
        nameOf: (facet, value) =>
          this.#data.labels[facet].find(([known]) => known === value)?.[1] ?? value,
        onRemove: (left, place) => {
          this.#text.value = left.text;
          this.#choose(left);
          // The button that was pressed is gone: the next one, or the sentence, takes its place.
          const rest = this.#chosen.querySelectorAll<HTMLElement>('.facet-remove');
          (rest[Math.min(place, rest.length - 1)] ?? this.#status).focus();
        },
      }),
    );
    this.#present(everything ? null : shown);
  }

  /** Says how many events are shown and what they hold; nothing before anything was chosen. */
  #say(shown: readonly string[], everything: boolean): void {
    const { all, claims, disputed, none, origins, shown: shownOf, sources } = this.#words;
    const lang = this.#lang;
    const total = this.#events.length;
    let text = '';
    if (everything) {
      if (this.#status.textContent !== '') text = counted(all, total, lang);
    } else {
      const ids = new Set(shown);
      const part = totalsOf(this.#data.events.filter(({ id }) => ids.has(id)));
      const number = new Intl.NumberFormat(lang).format(part.events);
      const parts = [
        counted(shownOf, total, lang).replace('{shown}', number),
        counted(claims, part.claims, lang),
        counted(origins, part.origins, lang),
        counted(sources, part.sources, lang),
        ...(part.disputed > 0 ? [counted(disputed, part.disputed, lang)] : []),
      ];
      text = part.events === 0 ? `${parts[0]}. ${none}` : parts.join(' · ');
    }
    // Said again, the same words would be heard again.
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #present(ids: readonly string[] | null): void {
    const chronology = this.#chronology;
    const set = ids && new Set(ids);
    if (this.#matches) this.#matches.show(set);
    else if (chronology) showEvents(chronology, set);
    showBars(set);
    const told = ids?.join(' ');
    if (told !== this.#told) tellTimeline(this.getAttribute('for') ?? '', ids);
    this.#told = told;
  }

  /** Fetches the words of the claims, once; without them titles and summaries are searched. */
  #readClaims(): Promise<void> {
    const signal = this.#abort?.signal;
    this.#claims ??= fetch(this.dataset['text'] ?? '', signal ? { signal } : {})
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        const said = (await answer.json()) as Readonly<Record<string, string>>;
        this.#events = this.#events.map((event) => ({
          ...event,
          text: `${event.text}\n${folded(said[event.id] ?? '')}`,
        }));
        this.#note.hidden = true;
        if (this.#choice.text !== '') this.#show();
      })
      .catch(() => {
        if (signal?.aborted) return;
        this.#claims = undefined;
        this.#note.textContent = this.#words.textFailed;
        this.#note.hidden = false;
      });
    return this.#claims;
  }
}

if (!customElements.get('facet-view')) customElements.define('facet-view', FacetView);
