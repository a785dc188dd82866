import { remembered } from '../remembered.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { ParsedDate } from './parsed-date.ts';
import { refuseText } from './refuse-text.ts';
import { soundDate } from './sound-date.ts';
import { refuseUnquoted } from './unquoted.ts';

// A story says the same few thousand dates on tens of thousands of pages.
const readText = remembered((text: string): ParsedDate => {
  const date = soundDate(text);
  return typeof date === 'string' ? refuseText(text, date) : { ok: true, date };
});

/**
 * Reads a date out of whatever an entry holds: EDTF, levels 0 to 2
 * (https://www.loc.gov/standards/datetime/), as text. Never throws. What is no date comes back
 * with what is wrong, how to mend it, and what may have been meant.
 *
 * Only text is a date: YAML turns an unquoted `2018-12-28` into a moment and `2018` into a number.
 *
 * @example parseDate('2018-12') // { ok: true, date: { kind: 'date', year: '2018', month: '12', … } }
 * @example parseDate('late December 2018') // { ok: false, kind: 'invalid', suggestions: […], … }
 */
export function parseDate(text: unknown): ParsedDate {
  if (typeof text !== 'string') return refuseUnquoted(text);
  return readText(text);
}

/**
 * The date of a text that was checked before.
 *
 * @throws RangeError when the text is no date, with what is wrong and how to mend it.
 *
 * @example dateFrom('2018-12-28/2018-12-30')
 */
export function dateFrom(text: string): EdtfDate {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.date;
  throw new RangeError(`${parsed.message} ${parsed.remedy}`);
}
