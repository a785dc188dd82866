import { parse } from 'edtf';

// Far above any honest date; the grammar is ambiguous, and its cost grows with the text.
const longestText = 200;

/**
 * What nearly every date is: a year, month or day with all its digits, read here without the
 * library's parser, which takes a hundred times as long. A test holds it to the library's grammar,
 * which is asked for all others.
 */
const plain = /^(?!-0000)-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/u;

/**
 * True when the text is EDTF, levels 0 to 2 (https://www.loc.gov/standards/datetime/), by the
 * grammar of the edtf library. Whether the day exists and the range runs forwards is not looked at.
 *
 * Only the library's grammar is used, not its date objects: they shift a time to UTC's day, give
 * 1970 for a missing end, and read `20160101` as milliseconds. Its `19` for a century and `199`
 * for a decade belong to ISO 8601-2 and not to EDTF, where `19XX` and `199X` say the same.
 */
export function isEdtf(text: string): boolean {
  if (text.length > longestText) return false;
  if (plain.test(text)) return true;
  try {
    const { type } = parse(text, { level: 2 });
    return type !== 'Century' && type !== 'Decade';
  } catch {
    return false;
  }
}
