import type { ProposeData } from '../../domain/propose-data.ts';
import { listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
import { make } from '../facets/make.ts';
import { button, fieldBox } from './boxes.ts';
import { DraftChecks } from './check-draft.ts';
import { freshEntry, idFrom } from './draft.ts';
import type { Draft, DraftCollection, DraftEntry } from './draft.ts';
import { topField, topFields } from './entry-fields.ts';
import { FinishedFiles } from './finished-files.ts';
import type { Form } from './form.ts';
import type { KeptDraft } from './kept-draft.ts';
import { Preview } from './preview.ts';
import { ChoiceLists } from './reference-field.ts';
import { ProblemsShown } from './show-problems.ts';
import { writtenEntry } from './written-entry.ts';

/** How long after the last key the checks run, in milliseconds. */
const settle = 250;

const today = (): string => new Date().toISOString().slice(0, 10);

const titleOf = ({ fields }: DraftEntry): string => {
  const title = fields['title'] ?? fields['name'];
  return typeof title === 'string' ? title : '';
};

/** All that is written, to be compared: what was only unfolded or added empty is none of it. */
const textsOf = ({ event, added }: Draft): string =>
  JSON.stringify([event, ...added].map(writtenEntry));

/** What a form begins with. */
interface Beginning {
  /** A new event, or one of the record as it is. */
  readonly unwritten: Draft;
  /** What was written before and kept. */
  readonly before: Draft | undefined;
  readonly kept: KeptDraft;
  /** True where what was written has just been cleared. */
  readonly isCleared: boolean;
}

/** The form for an entry, as long as it stands on the page. */
export class EntryForm implements Form {
  readonly data: ProposeData;
  readonly lang: string;
  readonly draft: Draft;
  readonly element = make('form', { className: 'propose-form', noValidate: true });
  readonly #abort = new AbortController();
  readonly #checks: DraftChecks;
  readonly #problems: ProblemsShown;
  readonly #files: FinishedFiles;
  readonly #lists: ChoiceLists;
  readonly #preview: Preview;
  readonly #added = make('section', {});
  readonly #kept: KeptDraft;
  readonly #keeping = make('p', {});
  readonly #unwritten: string;
  /** What was last taken along, or restored: leaving it is no loss. */
  #safe: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True while the browser does not keep what is written. */
  #isUnkept = false;
  #run = 0;

  /** @param onClear is called when everything written is to be cleared */
  constructor(
    data: ProposeData,
    lang: string,
    { unwritten, kept, before, isCleared }: Beginning,
    onClear: () => void,
  ) {
    this.data = data;
    this.lang = lang;
    this.#kept = kept;
    this.#unwritten = textsOf(unwritten);
    this.draft = before ?? unwritten;
    this.#safe = this.#now();
    this.#preview = new Preview(this);
    this.#checks = new DraftChecks(data.story, today());
    this.#problems = new ProblemsShown(this);
    this.#files = new FinishedFiles(this, () => {
      this.#safe = this.#now();
    });
    this.#lists = new ChoiceLists(this.element);
    this.#build(onClear);
    const { draft: words } = data.words;
    this.#keeping.setAttribute('role', 'status');
    this.#keeping.textContent = before !== undefined ? words.restored : words.kept;
    if (isCleared) this.#keeping.prepend(`${words.cleared} `);
    const { signal } = this.#abort;
    // Nothing is sent anywhere; Enter in a field is no more than that.
    this.element.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.element.addEventListener(
      'focusout',
      (event) => {
        if (event.target instanceof HTMLElement) {
          this.#nameClaims();
          const to = event.relatedTarget instanceof Element ? event.relatedTarget : null;
          this.#problems.visit(this.element, event.target, to);
        }
      },
      { signal },
    );
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (![this.#unwritten, this.#safe].includes(this.#now())) event.preventDefault();
      },
      { signal },
    );
    this.#show();
  }

  #now(): string {
    return textsOf(this.draft);
  }

  /** Keeps what is written in the browser. */
  #keep(): void {
    const { draft: words } = this.data.words;
    if (this.#now() === this.#unwritten) this.#kept.clear();
    else if (this.#kept.write(this.draft)) {
      if (this.#isUnkept) this.#keeping.textContent = words.kept;
      this.#isUnkept = false;
    } else {
      this.#isUnkept = true;
      const told = this.#kept.read() === undefined ? words.notKept : words.notAllKept;
      // The same words again are no news to those who hear them.
      if (this.#keeping.textContent !== told) this.#keeping.textContent = told;
    }
  }

  /** Ends everything that the form had begun. */
  end(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.element.remove();
  }

  changed(): void {
    this.#followTitles();
    this.#lists.fill(this);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), settle);
  }

  #show(): void {
    this.#lists.fill(this);
    this.#keep();
    const { event, added } = this.draft;
    this.#files.show(
      new Map([...added, event].map((entry) => [entry.key, writtenEntry(entry)] as const)),
    );
    this.#run += 1;
    const run = this.#run;
    this.#checks.check(this.draft, today()).then(
      (checked) => {
        // An earlier run that ends later has nothing to say any more.
        if (run !== this.#run) return;
        this.#problems.show(this.element, checked);
        this.#preview.show(checked.entries.at(-1)?.read.entryFile.body);
      },
      () => this.#problems.fail(),
    );
  }

  begin(
    collection: Exclude<DraftCollection, 'events'>,
    called: string,
    opener: HTMLElement,
  ): string {
    const entry = freshEntry(`new-${crypto.randomUUID()}`, collection);
    if (called !== '') entry.fields[collection === 'sources' ? 'title' : 'name'] = called;
    entry.id = this.#freeId(collection, idFrom(called) || `new-${collection.slice(0, -1)}`);
    this.draft.added.push(entry);
    const part = this.#part(entry, opener);
    this.#added.append(part);
    this.#added.hidden = false;
    this.changed();
    part.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return entry.id;
  }

  #freeId(collection: DraftCollection, wanted: string): string {
    const taken = new Set([
      ...this.data.story[collection].map(({ id }) => id),
      ...this.draft.added.filter((entry) => entry.collection === collection).map(({ id }) => id),
    ]);
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    return id;
  }

  rename(entry: DraftEntry, id: string): void {
    const before = entry.id;
    entry.id = id;
    if (before === '') return;
    // Where it was chosen it goes on being chosen.
    const fields = this.element.querySelectorAll<HTMLInputElement>(
      `input[data-refers="${entry.collection}"]`,
    );
    for (const field of fields) {
      if (field.value !== before) continue;
      field.value = id;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** Names files after their titles until somebody names them otherwise. */
  #followTitles(): void {
    for (const entry of [this.draft.event, ...this.draft.added]) {
      if (entry.isNamed) continue;
      const id = idFrom(titleOf(entry));
      if (id === '' || id === entry.id.replace(/-\d+$/u, '')) continue;
      this.rename(entry, this.#freeId(entry.collection, id));
      const control = this.element.querySelector<HTMLInputElement>(
        `[data-entry="${CSS.escape(entry.key)}"] [data-field="id"] input`,
      );
      if (control !== null) control.value = entry.id;
    }
  }

  /** Names claims after their first words, once those are written. */
  #nameClaims(): void {
    const { claims } = this.draft.event.fields;
    const list = listIn(claims).map(recordIn);
    for (const [at, claim] of list.entries()) {
      if (textIn(claim['id']) !== '' || textIn(claim['text']) === '') continue;
      const wanted = idFrom(textIn(claim['text']), 4) || `claim-${at + 1}`;
      const id = list.some((other) => other['id'] === wanted) ? `${wanted}-${at + 1}` : wanted;
      const control = this.element.querySelector<HTMLInputElement>(
        `[data-field="claims[${at}].id"] input`,
      );
      if (control === null || control === document.activeElement) continue;
      control.value = id;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  #nameField(entry: DraftEntry): HTMLElement {
    const { labels, hints } = this.data.words;
    const control = make('input', {
      type: 'text',
      value: entry.id,
      autocomplete: 'off',
      spellcheck: false,
      dir: 'ltr',
    });
    control.addEventListener('input', () => {
      entry.isNamed = true;
      this.rename(entry, control.value.trim());
      this.changed();
    });
    const key = `${entry.collection}.id`;
    return fieldBox(control, { field: 'id', label: labels[key] ?? key, hint: hints[key] });
  }

  #bodyField(entry: DraftEntry): HTMLElement {
    const { labels, hints } = this.data.words;
    const control = make('textarea', { value: entry.body, rows: 6, dir: 'auto' });
    control.addEventListener('input', () => {
      entry.body = control.value;
      this.changed();
    });
    const key = 'events.body';
    return fieldBox(control, { field: 'body', label: labels[key] ?? key, hint: hints[key] });
  }

  /** The fields of a new entry that something else asked for. */
  #part(entry: DraftEntry, opener?: HTMLElement): HTMLElement {
    const { pick, list } = this.data.words;
    const { collection } = entry;
    const name = collection === 'events' ? '' : pick.new[collection];
    const part = make(
      'fieldset',
      { className: 'propose-entry' },
      make('legend', { textContent: name }),
    );
    part.dataset['entry'] = entry.key;
    part.dataset['name'] = name;
    part.append(...topFields(this, entry, []), this.#nameField(entry));
    const ways = make('div', { className: 'propose-tools' });
    if (opener !== undefined) ways.append(button(pick.back, () => opener.focus()));
    ways.append(
      button(
        list.remove,
        () => {
          this.draft.added = this.draft.added.filter((other) => other !== entry);
          part.remove();
          this.#added.hidden = this.draft.added.length === 0;
          this.changed();
          if (opener?.isConnected === true) opener.focus();
        },
        { of: name },
      ),
    );
    part.append(ways);
    return part;
  }

  #section(title: string, ...inside: readonly HTMLElement[]): HTMLElement {
    return make('section', {}, make('h2', { textContent: title }), ...inside);
  }

  #build(onClear: () => void): void {
    const { parts, intro, draft } = this.data.words;
    const { event } = this.draft;
    const written = make('div', { className: 'propose-written' });
    written.dataset['entry'] = event.key;
    const isChange = event.original !== undefined;
    const elsewhere = isChange ? ['claims'] : ['claims', 'corrections'];
    const [title, summary, ...rest] = topFields(this, event, elsewhere);
    written.append(
      this.#section(
        parts.event,
        ...(title === undefined ? [] : [title]),
        // The name of a published file is its address, and stays.
        ...(isChange ? [] : [this.#nameField(event)]),
        ...(summary === undefined ? [] : [summary]),
        ...rest,
      ),
      this.#section(parts.claims, topField(this, event, 'claims')),
      this.#section(parts.text, this.#bodyField(event)),
    );
    this.#added.append(make('h2', { textContent: parts.added }));
    this.#added.append(...this.draft.added.map((entry) => this.#part(entry)));
    this.#added.hidden = this.draft.added.length === 0;
    this.element.append(
      make(
        'div',
        { className: 'propose-kept' },
        make('p', { textContent: intro }),
        this.#keeping,
        button(draft.clear, onClear),
      ),
      written,
      this.#added,
      this.#preview.element,
      this.#section(parts.left, this.#problems.element),
      this.#section(parts.files, this.#files.element),
    );
  }
}
