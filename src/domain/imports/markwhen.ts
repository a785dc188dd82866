import { isoDay, parseDate, dayFrom, partsOf } from '../date/index.ts';
import type { ImportedDate, ImportedRow, RefusedRow } from './imported.ts';

/** An entry of a Markwhen file, as its own parser reads it. */
export interface MarkwhenEntry {
  readonly line: number;
  /** The sections that it stands in, the outermost first. */
  readonly sections: readonly string[];
  /** The words of its date, without how often it comes again. */
  readonly datePart: string;
  /** All that stands before its colon. */
  readonly definition: string;
  /** ISO 8601: its first moment, and the first one after it. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** The lines below it, in Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly properties: readonly (readonly [string, string])[];
}

const isoMoment = /^(-?\d{4,6})-(\d\d)-(\d\d)T(\d\d:\d\d)/u;

/** From the first moment to the last, in whole years, months or days, whichever both ends are. */
function spanOf(from: string, to: string): { edtf: string; hasTime: boolean } | undefined {
  const [first, last] = [isoMoment.exec(from), isoMoment.exec(to)];
  if (first === null || last === null) return undefined;
  const hasTime = first[4] !== '00:00' || last[4] !== '00:00';
  const day = (match: RegExpExecArray): number =>
    dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
  const start = day(first);
  const after = day(last);
  // A span that ends within a day takes that day in; one of no length is its day.
  const end = Math.max(start, last[4] === '00:00' ? after - 1 : after);
  const [a, next] = [partsOf(start), partsOf(end + 1)];
  const isYears = !hasTime && a.month === 1 && a.day === 1 && next.month === 1 && next.day === 1;
  const isMonths = !hasTime && a.day === 1 && next.day === 1;
  const length = isYears ? -6 : isMonths ? -3 : undefined;
  const [one, other] = [start, end].map((at) => isoDay(at).slice(0, length));
  return { edtf: one === other ? `${one}` : `${one}/${other}`, hasTime };
}

function dateOf({ datePart, definition, from, to }: MarkwhenEntry): ImportedDate | RefusedRow {
  const printed = datePart.trim();
  const again =
    definition.trim() === printed
      ? []
      : [`the file says “${definition.trim()}”, of which the first time is kept`];
  if (parseDate(printed).ok) return { edtf: printed, gaps: again };
  if (/\b(?:now|today|yesterday|tomorrow)\b/iu.test(printed)) {
    return {
      kind: 'refused',
      message: `Its date is “${printed}”, which is another one each day.`,
      remedy: 'Write the day that is meant.',
    };
  }
  const span = spanOf(from, to);
  const parsed = parseDate(span?.edtf ?? '');
  if (span === undefined || !parsed.ok) {
    return {
      kind: 'refused',
      message: `Its date “${printed}” could not be read.`,
      remedy: 'Write it as a year, a month or a day, such as 2018-12-28.',
    };
  }
  return {
    edtf: span.edtf,
    printed,
    gaps: [
      ...again,
      ...(span.hasTime
        ? [`the file gives a time, “${printed}”, and no zone, so it is left out`]
        : []),
    ],
  };
}

/** Lines by which files of before version 1 of the parser open and close their groups. */
const oldGroup = /^\s*(?:(?:section|group)\s.*|endSection|endGroup)\s*$/u;

/** The groups in which a line stands, by the lines before it in the form of before version 1. */
export function oldSections(before: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const line of before) {
    if (!oldGroup.test(line)) continue;
    const [, name] = /^\s*(?:section|group)\s+(.*)$/u.exec(line) ?? [];
    if (name === undefined) open.pop();
    else open.push(name.replace(/#\S+/gu, '').trim());
  }
  return open.filter((name) => name !== '');
}

/** What an entry of a Markwhen file comes to (https://docs.markwhen.com). */
export function markwhenRow(entry: MarkwhenEntry): ImportedRow {
  const where = `line ${entry.line}`;
  const date = dateOf(entry);
  if ('kind' in date) return { where, is: date, leftOut: [] };
  const text = entry.text
    .split('\n')
    .filter((line) => !oldGroup.test(line))
    .join('\n')
    .trim();
  const [group] = entry.sections;
  const facts = [
    ...(entry.sections.length > 1 ? [['Section', entry.sections.join(' › ')] as const] : []),
    ...(entry.tags.length === 0 ? [] : [['Tags', entry.tags.join(', ')] as const]),
    ...entry.properties,
  ];
  return {
    where,
    is: {
      kind: 'event',
      ...(entry.title === '' ? {} : { title: { format: 'markdown', text: entry.title } }),
      date,
      ...(text === '' ? {} : { text: { format: 'markdown', text } }),
      ...(group === undefined ? {} : { group }),
      media: [],
      facts: facts.map(([name, said]) => ({ name, text: { format: 'plain', text: said } })),
    },
    leftOut: [],
  };
}
