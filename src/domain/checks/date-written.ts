import { parseDate } from '../date/index.ts';
import type { FieldPath, Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import type { ProblemCode } from './codes.ts';
import { claimsIn, isRecord, listIn, recordIn } from './loose-data.ts';
import { report } from './report.ts';

const codes = {
  unquoted: 'date-unquoted',
  invalid: 'date-invalid',
  impossible: 'date-impossible',
  inverted: 'date-inverted',
  'time-without-zone': 'time-without-zone',
} as const satisfies Record<string, ProblemCode>;

interface WrittenDate {
  readonly path: FieldPath;
  readonly value: unknown;
}

function inEvent(data: unknown): WrittenDate[] {
  const { date, corrections } = recordIn(data);
  const long = recordIn(date);
  return [
    isRecord(date)
      ? { path: ['date', 'edtf'], value: date['edtf'] }
      : { path: ['date'], value: date },
    ...listIn(long['alternatives']).map((value, at) => ({
      path: ['date', 'alternatives', at, 'edtf'],
      value: recordIn(value)['edtf'],
    })),
    ...claimsIn(data).map(({ claim, at }) => ({
      path: ['claims', at, 'date'],
      value: claim['date'],
    })),
    ...listIn(corrections).map((value, at) => ({
      path: ['corrections', at, 'at'],
      value: recordIn(value)['at'],
    })),
  ];
}

function inSource(data: unknown): WrittenDate[] {
  const { published, accessed, captures, verifications } = recordIn(data);
  return [
    { path: ['published'], value: published },
    { path: ['accessed'], value: accessed },
    ...listIn(captures).map((value, at) => ({
      path: ['captures', at, 'at'],
      value: recordIn(value)['at'],
    })),
    ...listIn(verifications).map((value, at) => ({
      path: ['verifications', at, 'at'],
      value: recordIn(value)['at'],
    })),
  ];
}

function inSite(data: unknown): WrittenDate[] {
  const { view, eras } = recordIn(data);
  return [
    { path: ['view'], value: view },
    ...listIn(eras).map((value, at) => ({
      path: ['eras', at, 'date'],
      value: recordIn(value)['date'],
    })),
  ];
}

function datesIn({ collection, data }: EntryFile): WrittenDate[] {
  if (collection === 'events') return inEvent(data);
  if (collection === 'sources') return inSource(data);
  if (collection === 'site') return inSite(data);
  return [];
}

function problemOf(file: EntryFile, { path, value }: WrittenDate): Problem[] {
  // What is missing or blank is for the schema to tell.
  if (value === undefined || value === null) return [];
  if (typeof value === 'string' && value.trim() === '') return [];
  const parsed = parseDate(value);
  if (!parsed.ok) return [report(codes[parsed.kind], file, path, parsed.message, parsed.remedy)];
  if (!file.isPlain(path)) return [];
  return [
    report(
      'date-unquoted',
      file,
      path,
      `The date ${String(value)} stands without quotation marks.`,
      `Write "${String(value)}".`,
    ),
  ];
}

/** Dates that are no text, no EDTF, not in the calendar, inverted, or times without a zone. */
export const dateWritten: Check = ({ files }) =>
  files.flatMap((file) => datesIn(file).flatMap((date) => problemOf(file, date)));
