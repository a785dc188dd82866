import type { Day } from '../../domain/date/day.ts';

/**
 * The last of some days that is not after a day; `undefined` where all are after it.
 *
 * @param days first to last
 * @example lastBy([10, 20, 30], 25) // 20
 */
export function lastBy(days: readonly Day[], day: Day): Day | undefined {
  return days.findLast((change) => change <= day);
}

/**
 * The first of some days that is after a day; `undefined` where none is.
 *
 * @param days first to last
 * @example firstAfter([10, 20, 30], 20) // 30
 */
export function firstAfter(days: readonly Day[], day: Day): Day | undefined {
  return days.find((change) => change > day);
}
