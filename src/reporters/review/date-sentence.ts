import { dateInWords, parseDate } from '../../domain/date/index.ts';
import type { DateAlternative, EventDate } from '../../domain/model.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import type { Names } from './names.ts';

/**
 * A date in words with its EDTF text, as Markdown; of what is no date the text alone.
 *
 * @example spelledDate('2018-12-28/2018-12-30') // '28–30 December 2018 (`2018-12-28/2018-12-30`)'
 */
export function spelledDate(edtf: string): string {
  const parsed = parseDate(edtf);
  const code = markdownCode(edtf);
  return parsed.ok ? `${markdownText(dateInWords(parsed.date))} (${code})` : code;
}

type Reading = Pick<EventDate | DateAlternative, 'edtf' | 'basis' | 'printed' | 'note'>;

function readingParts({ edtf, basis, printed, note }: Reading): string[] {
  return [
    `${spelledDate(edtf)}, ${basis}`,
    ...(printed === undefined ? [] : [`printed as “${markdownText(printed)}”`]),
    ...(note === undefined ? [] : [markdownText(note.trim().replace(/\.$/u, ''))]),
  ];
}

/**
 * The date of an event as a list of Markdown: in words, with its basis and what supports it, and
 * under it the readings that the entry does not follow.
 *
 * @param word what stands before it: `Date`
 */
export function dateLines(word: string, date: EventDate, names: Names): string[] {
  const supported =
    date.claims.length === 0
      ? 'supported by no claim'
      : `supported by ${date.claims.map(markdownCode).join(', ')}`;
  return [
    `- ${word}: ${[...readingParts(date), supported].join('; ')}`,
    ...date.alternatives.map((other) => {
      const source = other.source === undefined ? [] : [`from ${names.source(other.source)}`];
      return `  - Another reading: ${[...readingParts(other), ...source].join('; ')}`;
    }),
  ];
}
