import { parseDate } from '../date/index.ts';
import type { ImportedDate, RefusedRow } from './imported.ts';

/** A day with the midnight that programs write where there is no time. */
const midnight = /^(-?\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[-+]\d\d:?\d\d)?$/u;

/**
 * A date out of the words of a file, as precise as they are. What can be read in more than one way is
 * refused, with the ways: the source decides, and not this program.
 *
 * @example dateFromText('Feb. 18, 2003') // { edtf: '2003-02-18', printed: 'Feb. 18, 2003', gaps: [] }
 */
export function dateFromText(words: string): ImportedDate | RefusedRow {
  const text = words.trim();
  if (text === '') {
    return { kind: 'refused', message: 'It has no date.', remedy: 'Write the date, or its year.' };
  }
  const day = midnight.exec(text)?.[1];
  const parsed = parseDate(day ?? text);
  if (parsed.ok) return { edtf: day ?? text, gaps: [] };
  const [first, ...others] = parsed.suggestions;
  if (first !== undefined && parsed.kind === 'time-without-zone') {
    return {
      edtf: first,
      gaps: [`the file gives the time ${text} and no zone, so it is left out`],
    };
  }
  // A day that does not exist may have been any other: what is near it is a guess.
  if (first !== undefined && others.length === 0 && parsed.kind === 'invalid') {
    return { edtf: first, printed: text, gaps: [] };
  }
  return { kind: 'refused', message: parsed.message, remedy: parsed.remedy };
}

/** A date with an end, where the file gives one. */
export function spanFromTexts(start: string, end: string): ImportedDate | RefusedRow {
  const first = dateFromText(start);
  if ('kind' in first || end.trim() === '') return first;
  const last = dateFromText(end);
  if ('kind' in last) return { ...last, message: `End: ${last.message}` };
  if (first.edtf === last.edtf) return first;
  const edtf = `${first.edtf}/${last.edtf}`;
  const parsed = parseDate(edtf);
  if (!parsed.ok) return { kind: 'refused', message: parsed.message, remedy: parsed.remedy };
  const printed = [first, last].some((date) => date.printed !== undefined);
  return {
    edtf,
    ...(printed ? { printed: `${start.trim()} – ${end.trim()}` } : {}),
    gaps: [...first.gaps, ...last.gaps],
  };
}
