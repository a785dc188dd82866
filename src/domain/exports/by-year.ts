import type { Table } from './table.ts';

/** A part of a table: the rows whose key has one value. */
export interface Partition {
  /** The folder by which engines know the value, as Hive writes it: `year=2018`. */
  readonly folder: string;
  readonly table: Table;
}

/** What Hive calls a partition whose rows have no value. */
const nothing = '__HIVE_DEFAULT_PARTITION__';

/**
 * A table in parts, a part for each year, in the order of their first rows.
 *
 * @param yearOf the year of a row, astronomical; `undefined` where its start is open
 * @example byYear(table, (row) => 2018).map(({ folder }) => folder) // ['year=2018']
 */
export function byYear(
  { columns, rows }: Table,
  yearOf: (row: Table['rows'][number]) => number | undefined,
): readonly Partition[] {
  const parts = new Map<number | undefined, Table['rows'][number][]>();
  for (const row of rows) {
    const year = yearOf(row);
    const part = parts.get(year);
    if (part === undefined) parts.set(year, [row]);
    else part.push(row);
  }
  return [...parts].map(([year, ofYear]) => ({
    folder: `year=${year ?? nothing}`,
    table: { columns, rows: ofYear },
  }));
}
