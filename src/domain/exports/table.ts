/** What stands in a cell; `undefined` where there is nothing to say. */
export type Cell = string | number | boolean | undefined;

/** A column: its name, what its cells hold, and how a cell is found. */
export interface Column<Row> {
  readonly name: string;
  /** `text`, a `whole` number, or a `flag` that is true or false. */
  readonly kind: 'text' | 'whole' | 'flag';
  readonly of: (row: Row) => Cell;
}

/** A table as data, which the formats that have rows are written from. */
export interface Table {
  readonly columns: readonly Pick<Column<never>, 'name' | 'kind'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a table with a row for each thing. */
export function tableOf<Row>(columns: readonly Column<Row>[], things: Iterable<Row>): Table {
  return {
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows: Array.from(things, (thing) => columns.map(({ of }) => of(thing))),
  };
}

/**
 * Several values as one cell.
 *
 * @example cellOf(['a', 'b']) // 'a | b'
 * @example cellOf([]) // undefined
 */
export function cellOf(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(' | ');
}
