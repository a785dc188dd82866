import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ImportedRow } from '../../domain/imports/imported.ts';
import { isTimelineJsTable, timelineJsTableRow } from '../../domain/imports/timelinejs-table.ts';
import { isTimelineJs, timelineJsRows } from '../../domain/imports/timelinejs.ts';
import { headingsOf, tableRows } from './table-rows.ts';

/** What can be read, by the name that `--from` takes, with what it is. */
export const importFormats = {
  timelinejs: 'TimelineJS JSON',
  'timelinejs-csv': 'the spreadsheet of TimelineJS, saved as CSV',
} as const;

export type ImportFormat = keyof typeof importFormats;

/** A file that cannot be read as what it is said to be, which whoever runs the command can mend. */
export class ImportRefusal extends Error {
  /** True where the command was used wrongly; false where the file is at fault. */
  readonly isWrongUse: boolean;

  constructor(message: string, { isWrongUse = false } = {}) {
    super(message);
    this.isWrongUse = isWrongUse;
  }
}

/** A file whose format is known. */
export interface OpenedImport {
  readonly format: ImportFormat;
  /** By what the format was recognised; `undefined` where it was named. */
  readonly because?: string;
  /** Its rows from the first one, each time anew. */
  rows(): AsyncIterable<ImportedRow> | Iterable<ImportedRow>;
}

const wrongUse = (message: string): ImportRefusal =>
  new ImportRefusal(message, { isWrongUse: true });

async function jsonAt(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new ImportRefusal('The file is no JSON: it ends early, or a mark is missing in it.');
  }
}

async function* timelineJsTable(path: string): AsyncGenerator<ImportedRow> {
  for await (const row of tableRows(path)) {
    yield 'cells' in row
      ? timelineJsTableRow(row)
      : {
          where: row.where,
          is: { kind: 'refused', message: row.message, remedy: row.remedy },
          leftOut: [],
        };
  }
}

async function openTable(path: string, from: ImportFormat | undefined): Promise<OpenedImport> {
  const headings = await headingsOf(path);
  if (!isTimelineJsTable(headings)) {
    throw wrongUse(
      `Its headings are ${headings.map((heading) => `“${heading}”`).join(', ') || 'missing'}, and the spreadsheet of TimelineJS has “Year” and “Headline”.`,
    );
  }
  return {
    format: 'timelinejs-csv',
    ...(from === undefined ? { because: 'it has the headings “Year” and “Headline”' } : {}),
    rows: () => timelineJsTable(path),
  };
}

async function openJson(path: string, from: ImportFormat | undefined): Promise<OpenedImport> {
  const data = await jsonAt(path);
  if (!isTimelineJs(data)) {
    throw wrongUse('It is not TimelineJS JSON: it has no `events` with a `start_date`.');
  }
  const rows = timelineJsRows(data);
  return {
    format: 'timelinejs',
    ...(from === undefined ? { because: 'its `events` have a `start_date`' } : {}),
    rows: () => rows,
  };
}

/**
 * Opens a file to be imported. Where its format is not named, it is told from the file.
 *
 * @throws ImportRefusal when there is no such file, or it is of no known format
 */
export async function openImport(
  path: string,
  from: ImportFormat | undefined,
): Promise<OpenedImport> {
  let isFile;
  try {
    isFile = (await stat(path)).isFile();
  } catch {
    throw wrongUse('There is no such file.');
  }
  if (!isFile) throw wrongUse('It is a folder.');
  switch (from ?? extname(path).toLowerCase()) {
    case 'timelinejs':
    case '.json':
      return openJson(path, from);
    case 'timelinejs-csv':
    case '.csv':
    case '.tsv':
      return openTable(path, from);
    default:
      throw wrongUse(
        `What it is cannot be told from its name. Say so with --from: ${Object.keys(importFormats).join(', ')}.`,
      );
  }
}
