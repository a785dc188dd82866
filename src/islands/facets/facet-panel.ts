import type { FacetLabel } from '../../domain/facet-data.ts';
import { folded } from '../../domain/facets.ts';
import type { FacetName } from '../../domain/facets.ts';
import { make } from './make.ts';
import { counted } from './words.ts';
import type { Words } from './words.ts';

/** From this many values on, a list has a field to find one in it. */
const longList = 12;

/** Of more values than these, the first are listed, and the others found by their names. */
const mostValues = 100;

interface RowElements {
  readonly row: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

function rowElements(facet: FacetName, [value, name, lang]: FacetLabel): RowElements {
  const box = make('input', { type: 'checkbox', name: facet, value });
  const count = make('span', { className: 'facet-count' });
  const words = make('span', { className: 'facet-name' }, name);
  if (lang !== undefined) words.lang = lang;
  const row = make('li', { className: 'facet-value' }, make('label', {}, box, words, count));
  return { row, box, count };
}

/** A facet on the page: a button, and the values that it unfolds. */
export interface FacetPanel {
  readonly facet: FacetName;
  readonly element: HTMLElement;
  /** Unfolds or folds its values. */
  readonly open: (isOpen: boolean) => void;
  /** Ticks what is chosen and writes beside each value how many events it would leave. */
  readonly show: (chosen: readonly string[], counts: ReadonlyMap<string, number>) => void;
}

interface Options {
  readonly facet: FacetName;
  readonly labels: readonly FacetLabel[];
  readonly words: Words;
  readonly lang: string;
  readonly signal: AbortSignal;
  /** Asked to unfold or to fold. */
  readonly onOpen: (isOpen: boolean) => void;
  /** The values that are ticked now. */
  readonly onChoose: (values: readonly string[]) => void;
}

export function facetPanel(options: Options): FacetPanel {
  const { facet, labels, words, lang, signal, onOpen, onChoose } = options;
  const title = words.names[facet];
  const number = new Intl.NumberFormat(lang);
  const rows = labels.map((label) => ({ label, name: folded(label[1]), left: 0, isTicked: false }));
  type Row = (typeof rows)[number];
  const made = new Map<Row, RowElements>();
  const elementsOf = (row: Row): RowElements => {
    const known = made.get(row) ?? rowElements(facet, row.label);
    made.set(row, known);
    return known;
  };
  const list = make('ul', {});
  const more = make('p', { className: 'facet-more', hidden: true });
  const find = make('input', { type: 'search', autocomplete: 'off' });
  let shown: readonly Row[] = [];
  const sift = (): void => {
    const asked = folded(find.value.trim());
    const left = rows.filter(
      ({ name, left, isTicked }) => (left > 0 || isTicked) && name.includes(asked),
    );
    const next = left.filter(({ isTicked }, place) => place < mostValues || isTicked);
    for (const row of next) {
      const { box, count } = elementsOf(row);
      box.checked = row.isTicked;
      count.textContent = number.format(row.left);
    }
    if (next.length !== shown.length || next.some((row, place) => row !== shown[place])) {
      const focused = document.activeElement;
      list.replaceChildren(...next.map((row) => elementsOf(row).row));
      // Taken out and put back, it has lost the focus.
      if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
      shown = next;
    }
    more.hidden = next.length === left.length;
    more.textContent = counted(words.moreValues, left.length - next.length, lang);
  };
  const panel = make(
    'fieldset',
    { className: 'facet-panel', id: `facet-${facet}`, hidden: true },
    make('legend', { className: 'visually-hidden' }, title),
    ...(labels.length < longList
      ? []
      : [make('label', { className: 'facet-find' }, make('span', {}, words.find), find)]),
    list,
    more,
  );
  const button = make('button', { type: 'button', className: 'facet-open' }, title);
  button.setAttribute('aria-controls', panel.id);
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  open(false);
  const element = make('div', { className: 'facet-group' }, button, panel);

  button.addEventListener('click', () => onOpen(panel.hidden !== false), { signal });
  find.addEventListener('input', sift, { signal });
  panel.addEventListener(
    'change',
    (event) => {
      if (event.target === find) return;
      for (const [row, { box }] of made) row.isTicked = box.checked;
      onChoose(rows.filter(({ isTicked }) => isTicked).map(({ label: [value] }) => value));
    },
    { signal },
  );
  element.addEventListener(
    'keydown',
    (event) => {
      // In a field that holds words, Escape clears them first.
      if (event.key !== 'Escape' || panel.hidden || (event.target === find && find.value)) return;
      onOpen(false);
      button.focus();
    },
    { signal },
  );

  return {
    facet,
    element,
    open,
    show(chosen, counts) {
      const ticked = new Set(chosen);
      button.toggleAttribute('data-chosen', ticked.size > 0);
      for (const row of rows) {
        row.left = counts.get(row.label[0]) ?? 0;
        row.isTicked = ticked.has(row.label[0]);
        const elements = made.get(row);
        if (elements) elements.box.checked = row.isTicked;
      }
      sift();
    },
  };
}
