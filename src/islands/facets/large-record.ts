import type { FacetData, PackedEvent, SaidEvent } from '../../domain/facet-data.ts';
import { facetValues, isNothing } from '../../domain/facets.ts';
import { choiceFrom } from './choice-address.ts';
import { make } from './make.ts';
import { counted } from './words.ts';
import type { Words } from './words.ts';

/** So many of the events that a choice leaves are listed. */
const mostMatches = 50;

/** Shows which events a choice leaves; none of them, where it leaves all. */
export type ListMatches = (ids: ReadonlySet<string> | null) => void;

/**
 * Puts a button where the facets will stand: what a large record can be narrowed by is fetched once
 * a reader asks for it, or at once where the address does.
 *
 * @param onData told what came, and whether the reader asked for it by the button
 */
export function fetchFacets(
  host: HTMLElement,
  from: string,
  words: Words,
  signal: AbortSignal,
  onData: (data: FacetData, isAsked: boolean) => void,
): void {
  const begin = make('button', { type: 'button', className: 'facets-begin' }, words.title);
  const status = make('p', { className: 'facets-status' });
  status.setAttribute('role', 'status');
  const body = make('section', { className: 'facets' }, begin, status);
  body.setAttribute('aria-label', words.title);
  host.append(body);
  signal.addEventListener('abort', () => body.remove());
  const ask = (isAsked: boolean): void => {
    begin.disabled = true;
    status.textContent = words.fetching;
    fetch(from, { signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        const data = (await answer.json()) as FacetData;
        body.remove();
        onData(data, isAsked);
      })
      .catch(() => {
        if (signal.aborted) return;
        begin.disabled = false;
        status.textContent = words.notFetched;
      });
  };
  begin.addEventListener('click', () => ask(true), { signal });
  // What it can be narrowed to is not known yet; whether the address asks for anything is.
  const asked = facetValues((facet) => new URLSearchParams(location.search).getAll(facet));
  if (!isNothing(choiceFrom(location.search, asked))) ask(false);
}

/**
 * Makes the list of the events that a choice leaves, the first of them, where the chronology stands
 * on other pages.
 */
export function matchList(
  events: readonly PackedEvent[],
  said: { readonly below: string; readonly events: readonly SaidEvent[] },
  words: Words,
  lang: string,
): { readonly element: HTMLElement; readonly show: ListMatches } {
  const element = make('div', { className: 'facets-matches' });
  return {
    element,
    show(ids) {
      const left: number[] = [];
      for (const [place, { id }] of events.entries()) if (ids?.has(id)) left.push(place);
      const items = left.slice(0, mostMatches).map((place) => {
        const [title = '', date = '', own] = said.events[place] ?? [];
        const link = make('a', {}, title);
        link.href = `${said.below}${encodeURIComponent(events[place]?.id ?? '')}/`;
        if (own !== undefined) link.lang = own;
        return make('li', {}, make('span', { className: 'date' }, date), link);
      });
      const list = make('ol', {}, ...items);
      list.setAttribute('aria-label', words.matches);
      const more = left.length - items.length;
      element.replaceChildren(
        ...(items.length === 0 ? [] : [list]),
        ...(more > 0 ? [make('p', {}, counted(words.moreMatches, more, lang))] : []),
      );
    },
  };
}
