import type { Counts } from '../../domain/search/search-engine.ts';
import { facets } from './request.ts';
import type { Facet, SearchRequest } from './request.ts';

const boxesOf = (form: HTMLFormElement, facet: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`),
];

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
    if (group) group.hidden = shown === 0;
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
    let group = boxesOf(form, facet)[0]?.closest('details');
    if (!group) return false;
    while (group?.open === true) group = group.parentElement?.closest('details');
    return !group;
  });
}
