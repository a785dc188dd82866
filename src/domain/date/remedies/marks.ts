import { boundsOf } from '../bounds.ts';
import { isoDay } from '../day.ts';
import { soundDate } from '../sound-date.ts';
import type { FindRemedy } from './remedy.ts';

/** `?`, `~` and `%` where EDTF has no place for them, and seasons where it has none for those. */
export const marksRemedy: FindRemedy = (text) => {
  const bare = text.replace(/[?~%]/gu, '');
  const inSet = /^[[{]/u.test(text) && text.replace(/(-?\d{4})([?~%])(?=[,\]}])/gu, '$2$1');
  if (inSet && inSet !== text) {
    return { suggestions: [inSet], advice: 'Inside brackets the mark stands before the year.' };
  }
  const specified = text.replace(/-?XX/gu, '');
  if (bare !== text && bare.includes('X')) {
    return {
      suggestions: [bare, specified],
      advice: 'A date has either X for digits that are not known, or the marks ? and ~, not both.',
    };
  }
  if (bare !== text && /^-?\d{4}-(?:2[1-9]|3\d|4[01])$/u.test(bare)) {
    return { suggestions: [bare], advice: 'A season has no mark; it is vague enough.' };
  }
  const [start, end] = bare.split('/').map((part) => soundDate(part));
  if (
    typeof start === 'object' &&
    typeof end === 'object' &&
    [start, end].some(({ kind }) => kind === 'season')
  ) {
    const [first, last] = [boundsOf(start).earliest, boundsOf(end).latest];
    if (first === undefined || last === undefined) return undefined;
    return {
      suggestions: [`${isoDay(first).slice(0, -3)}/${isoDay(last).slice(0, -3)}`],
      advice: 'An interval goes from a day, month or year to another, not from season to season.',
    };
  }
  return undefined;
};
