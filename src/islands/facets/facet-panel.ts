import type { FacetLabel } from '../../domain/facet-data.ts';
import { folded } from '../../domain/facets.ts';
import type { FacetName } from '../../domain/facets.ts';
import { make } from './make.ts';
import type { Words } from './words.ts';

/** From this many values on, a list has a field to find one in it. */
const longList = 12;

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
  const rows = labels.map(([value, name, nameLang]) => {
    const box = make('input', { type: 'checkbox', name: facet, value });
    const count = make('span', { className: 'facet-count' });
    const words = make('span', { className: 'facet-name', lang: nameLang ?? '' }, name);
    if (nameLang === undefined) words.removeAttribute('lang');
    const row = make('li', { className: 'facet-value' }, make('label', {}, box, words, count));
    return { row, box, count, name: folded(name), left: 0 };
  });
  const find = make('input', { type: 'search', autocomplete: 'off' });
  const sift = (): void => {
    const asked = folded(find.value.trim());
    for (const { row, box, name, left } of rows) {
      row.hidden = (left === 0 && !box.checked) || !name.includes(asked);
    }
  };
  const panel = make(
    'fieldset',
    { className: 'facet-panel', id: `facet-${facet}`, hidden: true },
    make('legend', { className: 'visually-hidden' }, title),
    ...(labels.length < longList
      ? []
      : [make('label', { className: 'facet-find' }, make('span', {}, words.find), find)]),
    make('ul', {}, ...rows.map(({ row }) => row)),
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
      onChoose(rows.filter(({ box }) => box.checked).map(({ box }) => box.value));
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
        row.left = counts.get(row.box.value) ?? 0;
        row.box.checked = ticked.has(row.box.value);
        row.count.textContent = number.format(row.left);
      }
      sift();
    },
  };
}
