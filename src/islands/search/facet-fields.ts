import type { Counts, ListedValue } from '../../domain/search/search-engine.ts';
import { facets } from './request.ts';
import type { Facet, SearchRequest } from './request.ts';

const boxesOf = (form: HTMLFormElement, facet: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`),
];

/** The list of a facet that has more values than the page has room for; else null. */
const openListOf = (form: HTMLFormElement, facet: Facet): HTMLElement | null =>
  form.querySelector(`[data-listed="${facet}"] ul`);

const rowOf = (facet: Facet, { value, name, lang }: ListedValue): HTMLLIElement => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  const text = document.createElement('span');
  text.className = 'facet-name';
  text.textContent = name;
  if (lang !== undefined) text.lang = lang;
  const count = document.createElement('span');
  count.className = 'facet-count';
  const label = document.createElement('label');
  label.append(box, ' ', text, ' ', count);
  const row = document.createElement('li');
  row.className = 'facet-value';
  row.append(label);
  return row;
};

/** Adds the values that the list of such a facet lacks. */
function addRows(form: HTMLFormElement, facet: Facet, values: readonly ListedValue[]): void {
  const there = new Set(boxesOf(form, facet).map(({ value }) => value));
  openListOf(form, facet)?.append(
    ...values.filter(({ value }) => !there.has(value)).map((each) => rowOf(facet, each)),
  );
}

/** The facets whose values are listed as they are asked for: those that are open or in use. */
export function listedFacets(form: HTMLFormElement, { chosen }: SearchRequest): Facet[] {
  const open = new Set(openFacets(form));
  return facets.filter(
    (facet) => openListOf(form, facet) !== null && (open.has(facet) || chosen[facet].length > 0),
  );
}

/**
 * Lists the values of facets that have more of them than the page has room for. Those that are
 * ticked stay, and so does who stands on one.
 */
export function listValues(
  form: HTMLFormElement,
  listed: Readonly<Record<string, readonly ListedValue[]>>,
): void {
  for (const facet of facets) {
    const list = openListOf(form, facet);
    const values = listed[facet];
    if (list === null || values === undefined) continue;
    const stood = document.activeElement;
    const rows = new Map(boxesOf(form, facet).map((box) => [box.value, box]));
    list.replaceChildren(
      ...values.map((each) => {
        const row = rowOf(facet, each);
        const box = rows.get(each.value);
        // The very box, with its tick; its name may have been its id until now.
        if (box) row.querySelector('input')?.replaceWith(box);
        return row;
      }),
    );
    if (stood instanceof HTMLElement && list.contains(stood)) stood.focus({ preventScroll: true });
  }
}

/** Ticks what a request chooses, and writes its query and order into the form. */
export function fillForm(form: HTMLFormElement, request: SearchRequest): void {
  const query = form.querySelector<HTMLInputElement>('input[name="q"]');
  // A field that already says the same keeps its cursor.
  if (query && query.value.trim() !== request.query) query.value = request.query;
  const sort = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  if (sort) sort.value = request.sort;
  for (const box of boxesOf(form, 'languages')) box.checked = request.inAll === true;
  for (const facet of facets) {
    const chosen = new Set(request.chosen[facet]);
    addRows(
      form,
      facet,
      request.chosen[facet].map((value) => ({ value, name: value })),
    );
    for (const box of boxesOf(form, facet)) box.checked = chosen.has(box.value);
  }
}

/**
 * Writes beside each value how many entries it would leave, and puts away those that would
 * leave none, unless they are ticked and have to be unticked. A facet that was not counted stays
 * whole and without numbers.
 */
export function showCounts(form: HTMLFormElement, counts: Counts, lang: string): void {
  const number = new Intl.NumberFormat(lang);
  for (const facet of facets) {
    const boxes = boxesOf(form, facet);
    const ofFacet = counts[facet];
    // A long list that nobody sees is left as it is.
    const isCounted = boxes[0]?.closest('.facet')?.hasAttribute('data-counted') === true;
    if (ofFacet === undefined && !isCounted) continue;
    boxes[0]?.closest('.facet')?.toggleAttribute('data-counted', ofFacet !== undefined);
    let shown = 0;
    for (const box of boxes) {
      const count = ofFacet?.[box.value] ?? 0;
      const row = box.closest<HTMLElement>('.facet-value');
      if (!row) continue;
      row.hidden = ofFacet !== undefined && count === 0 && !box.checked;
      if (!row.hidden) shown += 1;
      const place = row.querySelector('.facet-count');
      if (place) place.textContent = ofFacet === undefined ? '' : number.format(count);
    }
    const group = boxes[0]?.closest<HTMLElement>('.facet');
    if (group && group.dataset['listed'] === undefined) group.hidden = shown === 0;
  }
}

/** Opens the groups in which something is chosen, so that no filter is at work unseen. */
export function openChosen(form: HTMLFormElement): void {
  for (const group of form.querySelectorAll<HTMLDetailsElement>('details')) {
    if (group.querySelector('input:checked')) group.open = true;
  }
}

/** The facets whose values are seen, so that their counts are wanted. */
export function openFacets(form: HTMLFormElement): Facet[] {
  return facets.filter((facet) => {
    let group =
      boxesOf(form, facet)[0]?.closest('details') ?? openListOf(form, facet)?.closest('details');
    if (!group) return false;
    while (group?.open === true) group = group.parentElement?.closest('details');
    return !group;
  });
}
