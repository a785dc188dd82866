import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseDocument } from 'yaml';
import { isRecord } from '../../domain/checks/loose-data.ts';
import type { ImportedRow } from '../../domain/imports/imported.ts';
import { mappedRow, mappingOf, plainMapping } from '../../domain/imports/mapped-table.ts';
import type { ColumnMapping } from '../../domain/imports/mapped-table.ts';
import { isTimelineJsTable, timelineJsTableRow } from '../../domain/imports/timelinejs-table.ts';
import type { TableRow } from '../../domain/imports/timelinejs-table.ts';
import { isTimelineJs, timelineJsRows } from '../../domain/imports/timelinejs.ts';
import { isTimemap, timemapRows } from '../../domain/imports/timemap.ts';
import { folderRows } from './folder-rows.ts';
import { headingsOf, tableRows } from './table-rows.ts';
import { isTimeline, timelineEntries } from './timeline-rows.ts';
import type { TimelineEntry } from './timeline-rows.ts';

/** What can be read, by the name that `--from` takes, with what it is. */
export const importFormats = {
  timelinejs: 'TimelineJS JSON',
  'timelinejs-csv': 'the spreadsheet of TimelineJS, saved as CSV',
  csv: 'a table saved as CSV, with word of its columns',
  markwhen: 'a Markwhen file',
  timemap: 'the JSON of timemap',
  dateline: 'a timeline.json of Dateline, which loses nothing',
  folder: 'a folder of Markdown, JSON or YAML files with date and title',
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

interface Recognised {
  readonly format: ImportFormat;
  /** By what the format was recognised; `undefined` where it was named. */
  readonly because?: string;
}

/** A file of rows whose format is known. */
export interface OpenedImport extends Recognised {
  /** Its rows from the first one, each time anew. */
  rows(): AsyncIterable<ImportedRow> | Iterable<ImportedRow>;
}

/** A file of our own. */
export interface OpenedTimeline extends Recognised {
  readonly entries: readonly TimelineEntry[];
}

/** What is said of a file besides its name. */
export interface ImportHints {
  readonly from?: ImportFormat | undefined;
  /** Which column is which field: `date=When,title=What`. */
  readonly columns?: string | undefined;
  /** A YAML file that says so. */
  readonly map?: string | undefined;
}

const wrongUse = (message: string): ImportRefusal =>
  new ImportRefusal(message, { isWrongUse: true });

const why = (from: ImportFormat | undefined, because: string): { because?: string } =>
  from === undefined ? { because } : {};

/** The most megabytes of a file that is read as a whole. Tables are read row by row, and have no end. */
const largest = { json: 64, markwhen: 4 } as const;

/** The text of a file of UTF-8. */
async function wholeText(path: string, megabytes: number): Promise<string> {
  if ((await stat(path)).size > megabytes * 1024 * 1024) {
    throw new ImportRefusal(`The file is larger than ${megabytes} MB: divide it.`);
  }
  const bytes = await readFile(path);
  if (!isUtf8(bytes)) {
    throw new ImportRefusal('The file holds bytes that are not UTF-8 text: save it as UTF-8.');
  }
  return new TextDecoder().decode(bytes);
}

async function jsonAt(path: string): Promise<unknown> {
  const text = await wholeText(path, largest.json);
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportRefusal('The file is no JSON: it ends early, or a mark is missing in it.');
  }
}

async function* rowsOfTable(
  path: string,
  made: (row: TableRow) => ImportedRow,
): AsyncGenerator<ImportedRow> {
  for await (const row of tableRows(path)) {
    if ('cells' in row) yield made(row);
    else {
      const { where, message, remedy } = row;
      yield { where, is: { kind: 'refused', message, remedy }, leftOut: [] };
    }
  }
}

/** What `--columns` and `--map` say, as they say it. */
async function writtenMapping({
  columns,
  map,
}: ImportHints): Promise<Record<string, unknown> | undefined> {
  if (columns !== undefined) {
    const pairs = columns.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
    const bad = pairs.find(([field, column]) => !field || !column);
    if (bad !== undefined) {
      throw wrongUse('--columns is written as field=Column,field=Column: date=When,title=What.');
    }
    return Object.fromEntries(pairs);
  }
  if (map === undefined) return undefined;
  let text;
  try {
    text = await readFile(map, 'utf8');
  } catch {
    throw wrongUse(`There is no mapping file at ${map}.`);
  }
  const doc = parseDocument(text, { schema: 'core', prettyErrors: false });
  const data: unknown = doc.errors.length === 0 ? doc.toJS() : undefined;
  if (!isRecord(data)) {
    throw wrongUse(`The mapping file ${map} is no YAML of lines such as \`date: When\`.`);
  }
  return data;
}

async function mappingFor(
  headings: readonly string[],
  hints: ImportHints,
): Promise<ColumnMapping | undefined> {
  const written = await writtenMapping(hints);
  if (written === undefined) return plainMapping(headings);
  const mapping = mappingOf(written, headings);
  if (Array.isArray(mapping)) throw wrongUse(mapping.join(' '));
  return mapping as ColumnMapping;
}

async function openTable(path: string, hints: ImportHints): Promise<OpenedImport> {
  const { from } = hints;
  const headings = await headingsOf(path);
  const named = headings.map((heading) => `“${heading}”`).join(', ') || 'missing';
  const isMapped = hints.columns !== undefined || hints.map !== undefined;
  const isOwn = isTimelineJsTable(headings);
  if (from === 'timelinejs-csv' || (from === undefined && isOwn && !isMapped)) {
    if (!isOwn) {
      throw wrongUse(
        `Its headings are ${named}, and the spreadsheet of TimelineJS has “Year” and “Headline”.`,
      );
    }
    return {
      format: 'timelinejs-csv',
      ...why(from, 'it has the headings “Year” and “Headline”'),
      rows: () => rowsOfTable(path, timelineJsTableRow),
    };
  }
  const mapping = await mappingFor(headings, hints);
  if (mapping === undefined) {
    throw wrongUse(
      `Say which of its columns is which: --columns "date=…,title=…,text=…". Its headings are ${named}.`,
    );
  }
  const said = Object.entries(mapping).map(([field, column]) => `${field} from “${column}”`);
  return {
    format: 'csv',
    because: `its columns give ${said.join(', ')}`,
    rows: () => rowsOfTable(path, (row) => mappedRow(row, mapping)),
  };
}

const shapes = {
  dateline: { is: isTimeline, lacks: '`format` and `version` are not those of a timeline' },
  timelinejs: { is: isTimelineJs, lacks: 'it has no `events` with a `start_date`' },
  timemap: { is: isTimemap, lacks: 'it has no events with a `description` and a `date`' },
} as const;

const shapeWords = {
  dateline: 'it says so',
  timelinejs: 'its `events` have a `start_date`',
  timemap: 'its events have a `description` and a `date` or a place',
} as const;

async function openJson(
  path: string,
  from: keyof typeof shapes | undefined,
): Promise<OpenedImport | OpenedTimeline> {
  const data = await jsonAt(path);
  const names = Object.keys(shapes) as (keyof typeof shapes)[];
  const format = names.find((name) => (from ?? name) === name && shapes[name].is(data));
  if (format === undefined) {
    throw wrongUse(
      from === undefined
        ? `What it is cannot be told from it. Say so with --from: ${names.join(', ')}.`
        : `It is not ${importFormats[from]}: ${shapes[from].lacks}.`,
    );
  }
  const recognised = { format, ...why(from, shapeWords[format]) };
  if (format === 'dateline') return { ...recognised, entries: timelineEntries(data) };
  const rows = format === 'timelinejs' ? timelineJsRows(data) : timemapRows(data);
  return { ...recognised, rows: () => rows };
}

async function openMarkwhen(path: string, from: ImportFormat | undefined): Promise<OpenedImport> {
  // Its parser is large, and of use here alone.
  const { markwhenRows } = await import('./markwhen-rows.ts');
  const rows = markwhenRows(await wholeText(path, largest.markwhen));
  return { format: 'markwhen', ...why(from, 'its name ends as those do'), rows: () => rows };
}

/**
 * Opens a file or a folder to be imported. Where its format is not named, it is told from it.
 *
 * @throws ImportRefusal when there is no such file, or it is of no known format
 */
export async function openImport(
  path: string,
  hints: ImportHints,
): Promise<OpenedImport | OpenedTimeline> {
  const { from } = hints;
  let found;
  try {
    found = await stat(path);
  } catch {
    throw wrongUse('There is no such file.');
  }
  const isFolder = found.isDirectory();
  if (from !== undefined && isFolder !== (from === 'folder')) {
    throw wrongUse(isFolder ? 'It is a folder: --from folder.' : 'It is no folder.');
  }
  switch (from ?? (isFolder ? 'folder' : extname(path).toLowerCase())) {
    case 'folder':
      return { format: 'folder', ...why(from, 'it is one'), rows: () => folderRows(path) };
    case 'dateline':
    case 'timelinejs':
    case 'timemap':
    case '.json':
      return openJson(path, from as keyof typeof shapes | undefined);
    case 'timelinejs-csv':
    case 'csv':
    case '.csv':
    case '.tsv':
      return openTable(path, hints);
    case 'markwhen':
    case '.mw':
    case '.markwhen':
      return openMarkwhen(path, from);
    default:
      throw wrongUse(
        `What it is cannot be told from its name. Say so with --from: ${Object.keys(importFormats).join(', ')}.`,
      );
  }
}
