import type { Problem } from '../../domain/problem.ts';
import { make } from '../facets/make.ts';
import type { CheckedDraft } from './check-draft.ts';
import { say } from './form.ts';
import type { Form } from './form.ts';

/** The fields that a problem may be meant for, the nearest first. */
function fieldsFor({ field, code, line }: Problem, bodyLine: number): readonly string[] {
  if (field === '') return [code.startsWith('id-') || line < bodyLine ? 'id' : 'body'];
  // A date in its short form has no fields of its own.
  if (field === 'date') return ['date.edtf', 'date'];
  const ways = [field];
  for (let at = field; at !== '';) {
    at = at.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/u, '');
    if (at !== '') ways.push(at);
  }
  return ways;
}

/** The line after the fields of an event; beyond the end of every other entry. */
function bodyLineOf(text: string, file: string): number {
  if (!file.startsWith('events/')) return Infinity;
  return text.slice(0, text.indexOf('\n---\n')).split('\n').length + 2;
}

const inside = (root: HTMLElement, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);

/** Where a field stands, in the words of the form: "Claim 2, Quotation". */
function placeOf(box: HTMLElement, root: HTMLElement): string {
  const names: string[] = [];
  for (let at: HTMLElement | null = box; at !== null && at !== root; at = at.parentElement) {
    const { name } = at.dataset;
    // A list is named by its items.
    if (name !== undefined && (at === box || !at.classList.contains('propose-list')))
      names.unshift(name);
  }
  return names.join(', ');
}

/** What is wrong and how to mend it, in English, as the checks speak on the command line too. */
function sentence({ message, remedy }: Problem): HTMLElement {
  const parts = `${message} ${remedy}`.split('`');
  return make(
    'span',
    { lang: 'en' },
    ...parts.map((part, at) => (at % 2 === 1 ? make('code', { textContent: part }) : part)),
  );
}

/** Shows each problem at its field, once its reader has been there, and all of them in one list. */
export class ProblemsShown {
  readonly #form: Form;
  readonly #list = make('ul', { className: 'propose-left' });
  readonly #status = make('p', { className: 'propose-status' });
  readonly #visited = new Set<string>();
  #checked: CheckedDraft | undefined;
  readonly element: HTMLElement;

  constructor(form: Form) {
    this.#form = form;
    this.#status.setAttribute('role', 'status');
    this.element = make('div', {}, this.#status, this.#list);
  }

  /** Notes that a reader has left a field, so that what is wrong there may be said there. */
  visit(root: HTMLElement, from: HTMLElement, to: Element | null): void {
    for (let at: HTMLElement | null = from; at !== null && at !== root; at = at.parentElement) {
      const { field } = at.dataset;
      if (field !== undefined && !at.contains(to)) this.#visited.add(this.#key(at, field));
    }
    if (this.#checked !== undefined) this.show(root, this.#checked);
  }

  #key(box: Element, field: string): string {
    return `${box.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? ''}#${field}`;
  }

  show(root: HTMLElement, checked: CheckedDraft): void {
    this.#checked = checked;
    const { problems: words } = this.#form.data.words;
    for (const list of root.querySelectorAll('.propose-problems')) list.replaceChildren();
    for (const control of root.querySelectorAll('[aria-invalid]'))
      control.removeAttribute('aria-invalid');
    const items: HTMLElement[] = [];
    for (const { entry, written, problems } of checked.entries) {
      const part = root.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.key)}"]`);
      if (part === null) continue;
      const bodyLine = bodyLineOf(written.text, written.file);
      for (const problem of problems) {
        const ways = fieldsFor(problem, bodyLine).map((name) => inside(part, name));
        const box = ways.find((found) => found !== null);
        if (box === undefined || box === null) {
          items.push(make('li', {}, `${written.file}: `, sentence(problem)));
          continue;
        }
        items.push(this.#item(root, box, problem));
        if (this.#visited.has(this.#key(box, box.dataset['field'] ?? ''))) mark(box, problem);
      }
    }
    const elsewhere = checked.elsewhere.map((problem) =>
      make('li', {}, `${words.elsewhere}: ${problem.file}: `, sentence(problem)),
    );
    const all = [...items, ...elsewhere];
    this.#list.replaceChildren(...all);
    this.#status.textContent =
      all.length === 0
        ? words.none
        : all.length === 1
          ? words.single
          : say(words.several, {
              number: new Intl.NumberFormat(this.#form.lang).format(all.length),
            });
  }

  fail(): void {
    this.#status.textContent = this.#form.data.words.problems.failed;
  }

  #item(root: HTMLElement, box: HTMLElement, problem: Problem): HTMLElement {
    const target = box.querySelector<HTMLElement>('input, select, textarea, button');
    const link = make('a', { href: `#${target?.id ?? ''}`, textContent: placeOf(box, root) });
    link.addEventListener('click', (event) => {
      if (target === null) return;
      event.preventDefault();
      for (const fold of parentsOf(box)) if (fold instanceof HTMLDetailsElement) fold.open = true;
      target.focus();
    });
    return make('li', {}, link, ': ', sentence(problem));
  }
}

function* parentsOf(element: HTMLElement): Generator<HTMLElement> {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) yield at;
}

function mark(box: HTMLElement, problem: Problem): void {
  box.querySelector(':scope > .propose-problems')?.append(make('li', {}, sentence(problem)));
  const control = box.querySelector(':scope > .propose-control > [data-control]');
  if (problem.severity === 'error') control?.setAttribute('aria-invalid', 'true');
}
