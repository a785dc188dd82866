import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { CsvError, Info, Parser } from 'csv-parse';
import type { TableRow } from '../../domain/imports/timelinejs-table.ts';
import { boundedRows } from './bounded-rows.ts';

/** The most bytes of one row. */
const longestRow = 1024 * 1024;

/** A row that could not be read. */
export interface BrokenRow {
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

/** What parts the cells: whichever of comma, semicolon and tab the first line has most of. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    const isWide = buffer[0] === 0xff && buffer[1] === 0xfe;
    const start = buffer.subarray(0, bytesRead).toString(isWide ? 'utf16le' : 'utf8');
    const line = (/^.*/u.exec(start)?.[0] ?? '').replace(/"[^"]*"/gu, '');
    const count = (mark: string): number => line.split(mark).length;
    return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  } finally {
    await file.close();
  }
}

async function parserOf(path: string, onSkip?: (error: CsvError) => void): Promise<Parser> {
  const delimiter = await delimiterOf(path);
  const bytes = Readable.from(boundedRows(createReadStream(path), delimiter, longestRow));
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip(error) {
      if (error !== undefined) onSkip?.(error);
      return undefined;
    },
  });
  bytes.on('error', (error) => parser.destroy(error));
  return bytes.pipe(parser);
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

function broken(error: CsvError): BrokenRow {
  const line: unknown = Reflect.get(error, 'lines');
  const where = isNumber(line) ? `line ${line}` : 'a row';
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? {
        where,
        message: 'A cell begins with a quotation mark that is never closed.',
        remedy: 'Close it at the end of the cell. What follows it was not read.',
      }
    : {
        where,
        message: 'A quotation mark stands where the cells cannot be told apart.',
        remedy: 'Write a quotation mark inside a cell twice, and the cell in quotation marks.',
      };
}

/** Headings of which no two are alike: under one name the cells of the first column would be lost. */
function headingsIn(record: readonly string[]): readonly string[] {
  const headings = record.map((heading) => heading.trim());
  return headings.map((heading, at) =>
    headings.indexOf(heading) < at ? `${heading} (column ${at + 1})`.trim() : heading,
  );
}

/**
 * The rows of a CSV file one after the other, so that a long file takes no more memory than a short
 * one. The first row holds the headings; rows count from 1, as spreadsheets count them. Rows with
 * nothing in them are passed over. What parts the cells is seen from the first line.
 */
export async function* tableRows(
  path: string,
): AsyncGenerator<TableRow | BrokenRow, void, undefined> {
  const waiting: BrokenRow[] = [];
  let skipped = 0;
  const parser = await parserOf(path, (error) => {
    skipped += 1;
    waiting.push(broken(error));
  });
  let headings: readonly string[] | undefined;
  for await (const next of parser) {
    const { info, record } = next as { info: Info; record: string[] };
    yield* waiting.splice(0);
    if (headings === undefined) {
      headings = headingsIn(record);
      continue;
    }
    const row = info.records + skipped;
    if (record.reduce((size, cell) => size + cell.length, 0) >= longestRow / 4) {
      yield {
        where: `row ${row}`,
        message: 'The row is longer than 250,000 characters, which is too much for one entry.',
        remedy: 'Shorten it, or look for a quotation mark that is not closed.',
      };
    } else if (record.some((cell) => cell.trim() !== '')) {
      yield {
        row,
        cells: Object.fromEntries(headings.map((heading, at) => [heading, record[at] ?? ''])),
        loose: record.slice(headings.length),
      };
    }
  }
  yield* waiting.splice(0);
}

/** The headings of a CSV file; none where it is empty. */
export async function headingsOf(path: string): Promise<readonly string[]> {
  for await (const next of await parserOf(path)) {
    return headingsIn((next as { record: string[] }).record);
  }
  return [];
}
