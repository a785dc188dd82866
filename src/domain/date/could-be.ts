import { boundsOf } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import type { Day } from './day.ts';
import type { DateSet, EdtfDate } from './edtf-date.ts';
import { isPossibleDay } from './possible-days.ts';
import { seasonDays } from './season-days.ts';

/**
 * True when the day can be (one of) the date's: its unspecified digits allow it, it is a member
 * of the set, it is from the interval's start to its end. `?` and `~` change nothing.
 *
 * @example couldBe(dateFrom('2018-12-2X'), dayFrom(2018, 12, 28)) // true
 * @example couldBe(dateFrom('[2018,2020]'), dayFrom(2019, 1, 1)) // false
 */
export function couldBe(date: EdtfDate, day: Day): boolean {
  switch (date.kind) {
    case 'date':
      return isPossibleDay(date, day);
    case 'season':
      return seasonDays(date).some((span) => isWithin(span, day));
    case 'one-of':
    case 'all-of':
      return couldBeInSet(date, day);
    case 'time':
    case 'year':
    case 'interval':
      return isWithin(boundsOf(date), day);
  }
}

function couldBeInSet({ members, orEarlier, orLater }: DateSet, day: Day): boolean {
  const [first, last] = [members[0], members.at(-1)];
  if (orEarlier && first && day <= (boundsOf(first).latest ?? -Infinity)) return true;
  if (orLater && last && day >= (boundsOf(last).earliest ?? Infinity)) return true;
  return members.some((member) =>
    member.kind === 'run' ? isWithin(boundsOf(member), day) : couldBe(member, day),
  );
}

function isWithin({ earliest = -Infinity, latest = Infinity }: Bounds, day: Day): boolean {
  return earliest <= day && day <= latest;
}
