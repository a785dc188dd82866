import type { DatedEra, EraStretch } from '../eras.ts';
import type { Day } from '../date/day.ts';
import type { Window } from './window.ts';

/** The id of the eras' row, which no lane can have. */
export const eraRow = '~eras';

/** A stretch of an era as it is drawn, the end not included. */
export interface EraDays {
  readonly start: Day;
  readonly end: Day;
  readonly marks: EraStretch['marks'];
}

/** The known ends of the eras: the axis reaches as far. */
export function eraReach(eras: readonly DatedEra[]): { start: Day; end: Day }[] {
  return eras.flatMap(({ stretches }) =>
    stretches.flatMap(({ first, last }) =>
      [first, last].flatMap((day) => (day === undefined ? [] : [{ start: day, end: day + 1 }])),
    ),
  );
}

/** The stretches of an era on an axis: an end that is not known lies at the axis's edge. */
export const eraDays = ({ stretches }: DatedEra, edges: Window): readonly EraDays[] =>
  stretches
    .map(({ first = -Infinity, last = Infinity, marks }) => ({
      start: Math.max(first, edges.from),
      end: Math.min(last + 1, edges.to),
      marks,
    }))
    .filter(({ start, end }) => start < end);
