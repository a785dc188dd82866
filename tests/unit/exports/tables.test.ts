import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it, test } from 'vitest';
import { dateFrom } from '../../../src/domain/date/index.ts';
import { byYear } from '../../../src/domain/exports/by-year.ts';
import { claimTable } from '../../../src/domain/exports/claim-table.ts';
import { dateEnds } from '../../../src/domain/exports/date-ends.ts';
import { eventTable } from '../../../src/domain/exports/event-table.ts';
import type { Table } from '../../../src/domain/exports/table.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { csv } from '../../../src/site/exports/csv.ts';
import { parquet } from '../../../src/site/exports/parquet.ts';
import { anyDate } from '../domain/date/any-date.ts';
import { wholeStories } from './whole-stories.ts';

/** A table's rows by the names of its columns, as another library is expected to read them. */
const named = <To>({ columns, rows }: Table, to: (cell: Table['rows'][number][number]) => To) =>
  rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, to(row[index])] as const)),
  );

const readCsv = (text: string): unknown => parse(text, { columns: true, bom: true });

/** What a spreadsheet would run: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const safe = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

describe('the ends of a date', () => {
  test.each([
    ['2018-12-28', '2018-12-28', '2018-12-28'],
    ['2018-12-28/2018-12-30', '2018-12-28', '2018-12-30'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2019-01-09/..', '2019-01-09', '..'],
    ['2019-01-09/', '2019-01-09', 'unknown'],
    ['../1999', '..', '1999-12-31'],
    ['/1999', 'unknown', '1999-12-31'],
    ['[2019-01-09..]', '2019-01-09', '..'],
    ['[..2019-01-07]', '..', '2019-01-07'],
    ['/..', 'unknown', '..'],
    ['-0043', '-000043-01-01', '-000043-12-31'],
    ['2011-03-31T23:30:00-05:00', '2011-03-31', '2011-03-31'],
  ])('of %s are %s and %s', (edtf, earliest, latest) => {
    expect(dateEnds(dateFrom(edtf))).toEqual({ earliest, latest });
  });

  test('are said of any date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const end of Object.values(dateEnds(date))) {
          expect(end).toMatch(/^(?:\.\.|unknown|[+-]?\d{4,}-\d\d-\d\d)$/);
        }
      }),
    );
  });
});

describe.each(wholeStories)('the tables of $name', ({ story }) => {
  const graph = buildGraph(story);
  const address = (key: string): string => `https://example.org/${key}`;
  const tables: readonly [string, Table, number][] = [
    ['events', eventTable(story, graph, address), graph.totals.events],
    ['claims', claimTable(story, graph, address), graph.totals.claims],
  ];

  it.each(tables)('have a row for each of the %s, all of them different', (_, table, count) => {
    expect(table.rows).toHaveLength(count);
    expect(new Set(table.rows.map(([id]) => id)).size).toBe(count);
  });

  it.each(tables)('give the %s back from CSV', (_, table) => {
    expect(readCsv(csv(table))).toEqual(named(table, (cell) => safe(String(cell ?? ''))));
  });

  it.each(tables)('give the %s back from Parquet', async (_, table) => {
    const { buffer } = parquet(table);
    expect(await parquetReadObjects({ file: buffer })).toEqual(
      named(table, (cell) => cell ?? null),
    );
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+1', '-0043', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'keeps %j from being run by a spreadsheet',
    (cell) => {
      const text = csv({ columns: [{ name: 'a', kind: 'text' }], rows: [[cell]] });
      expect(readCsv(text)).toEqual([{ a: `'${cell}` }]);
    },
  );

  it('gives any text back, however it is quoted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !text.includes('\uFEFF')),
        fc.string(),
        (one, two) => {
          const columns = ['a', 'b'].map((name) => ({ name, kind: 'text' as const }));
          const table = { columns, rows: [[one, two]] };
          expect(readCsv(csv(table))).toEqual([{ a: safe(one), b: safe(two) }]);
        },
      ),
    );
  });
});

describe('the years of a table', () => {
  it('hold every row once, and those without a year under the name that engines know', () => {
    const columns = [{ name: 'year', kind: 'whole' as const }];
    const rows = [[2018], [undefined], [-43], [2018]];
    const parts = byYear({ columns, rows }, ([year]) => year as number | undefined);
    expect(parts.map(({ folder, table }) => [folder, table.rows.length])).toEqual([
      ['year=2018', 2],
      ['year=__HIVE_DEFAULT_PARTITION__', 1],
      ['year=-43', 1],
    ]);
  });
});
