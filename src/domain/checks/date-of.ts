import { boundsOf, parseDate } from '../date/index.ts';

export type CheckedDate = Extract<ReturnType<typeof parseDate>, { ok: true }>['date'];

/** The date that a text says; `undefined` for none, and for what is no date. */
export function dateOf(text: string | undefined): CheckedDate | undefined {
  const parsed = text === undefined ? undefined : parseDate(text);
  return parsed?.ok === true ? parsed.date : undefined;
}

/** True when each day that one date can be about comes before each day of the other. */
export function isSurelyBefore(earlier: string | undefined, later: string | undefined): boolean {
  const [first, second] = [dateOf(earlier), dateOf(later)];
  if (first === undefined || second === undefined) return false;
  const [{ latest }, { earliest }] = [boundsOf(first), boundsOf(second)];
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** True when no day that the one date can be about lies outside the other. */
export function isWithin(inner: CheckedDate | undefined, outer: CheckedDate): boolean {
  if (inner === undefined) return false;
  const [a, b] = [boundsOf(inner), boundsOf(outer)];
  if (a.earliest === undefined || a.latest === undefined) return false;
  return a.earliest >= (b.earliest ?? -Infinity) && a.latest <= (b.latest ?? Infinity);
}
