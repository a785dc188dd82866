import { stringify } from 'csv-stringify/sync';
import type { Table } from '../../domain/exports/table.ts';

/**
 * A table as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe: an entry is written by many hands,
 * and opening a file must not run what one of them wrote.
 */
export function csv({ columns, rows }: Table): string {
  return stringify(rows as unknown[][], {
    header: true,
    columns: columns.map(({ name }) => name),
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
