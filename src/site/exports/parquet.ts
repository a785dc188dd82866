import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from '../../domain/exports/table.ts';

const types = { text: 'STRING', whole: 'INT32', flag: 'BOOLEAN' } as const;

/**
 * A table as Apache Parquet (https://parquet.apache.org/docs/file-format/), a column for each of
 * its own. A cell with nothing to say is null; an open end of a date is text, and never null.
 *
 * @param about what the file says of itself, by name
 */
export function parquet(
  { columns, rows }: Table,
  about: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, kind }, index) => ({
        name,
        type: types[kind],
        data: rows.map((row) => row[index] ?? null),
      })),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    }),
  );
}
