import type { DatedEra } from '../../domain/eras.ts';
import { eraDays, eraRow } from '../../domain/timeline/eras-on-axis.ts';
import type { EraDays } from '../../domain/timeline/eras-on-axis.ts';
import { timeOf } from '../../domain/timeline/day-labels.ts';
import type { PlaceOf } from './lag-band.ts';
import { makeElement } from './make-element.ts';
import type { VisItem } from './vis-item.ts';
import type { Window } from '../../domain/timeline/window.ts';

/** What `data-eras` holds. */
export interface TimelineEras {
  /** The name of their row. */
  readonly row: string;
  /** "Era:", to those who hear the name of one. */
  readonly item: string;
  readonly eras: readonly DatedEra[];
}

const firstOf = (days: readonly EraDays[]): number => days[0]?.start ?? 0;
const lastOf = (days: readonly EraDays[]): number => days.at(-1)?.end ?? 0;

function lineOf(days: readonly EraDays[]): {
  readonly band: HTMLElement;
  readonly place: (placeOf: PlaceOf) => void;
} {
  const parts = days.map(({ marks, ...rest }) => {
    const part = makeElement('span', 'tl-band');
    part.classList.add(...(marks.length === 0 ? ['tl-sure'] : marks.map((mark) => `tl-${mark}`)));
    return { part, ...rest };
  });
  return {
    band: makeElement('span', 'tl-era-line', ...parts.map(({ part }) => part)),
    place: (placeOf) => {
      for (const { part, start, end } of parts) {
        part.style.left = `${placeOf(start)}px`;
        part.style.width = `${placeOf(end) - placeOf(start)}px`;
      }
    },
  };
}

function nameOf({ title, lang, date, isUncertain }: DatedEra, item: string): HTMLElement {
  const name = makeElement('span', 'tl-title', title);
  if (lang) name.lang = lang;
  return makeElement(
    'span',
    'tl-era',
    makeElement('span', 'tl-unseen', `${item} `),
    name,
    ...(isUncertain ? [makeElement('span', 'tl-mark', '?')] : []),
    makeElement('span', 'tl-days', date),
  );
}

/**
 * What vis-timeline is to draw for the eras: in their row one item each, and behind all rows one
 * for each stretch. An end that is not known lies at the edge of the axis.
 */
export function drawnEras({ eras, item }: TimelineEras, edges: Window): readonly VisItem[] {
  const items: VisItem[] = [];
  for (const [rank, era] of eras.entries()) {
    const days = eraDays(era, edges);
    if (days.length === 0) continue;
    const id = `${eraRow}/${era.id}`;
    const { band, place } = lineOf(days);
    items.push(
      {
        id,
        group: eraRow,
        start: timeOf(firstOf(days)),
        end: timeOf(lastOf(days)),
        className: 'tl-era-item',
        rank,
        make: () => ({
          name: nameOf(era, item),
          line: band,
          place: (placeOf) => place((day) => placeOf(timeOf(day))),
        }),
      },
      ...days.map(({ start, end, marks }, at) => ({
        id: `${id}/${at}`,
        type: 'background' as const,
        start: timeOf(start),
        end: timeOf(end),
        className: [
          'tl-era-band',
          ...marks.map((mark) => `tl-${mark}`),
          ...(at === 0 ? ['tl-first'] : []),
          ...(at === days.length - 1 ? ['tl-last'] : []),
        ].join(' '),
        rank,
      })),
    );
  }
  return items;
}
