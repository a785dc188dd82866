import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimTable } from '../../../src/domain/exports/claim-table.ts';
import { eventTable } from '../../../src/domain/exports/event-table.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { parquetFiles } from '../../../src/site/exports/table-files.ts';
import { wholeStories } from './whole-stories.ts';

/** An engine that knows nothing of how the files were written, without a net. */
let ask: (sql: string) => Promise<unknown[][]>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-parquet-'));
  const engine = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await engine.connect();
  await connection.run("SET autoinstall_known_extensions = false; SET TimeZone = 'UTC'");
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
});
afterAll(() => rmSync(folder, { recursive: true }));

const address = (key: string): string => `https://example.org/${key}`;

describe.each(wholeStories)('DuckDB', ({ name, story }) => {
  const graph = buildGraph(story);
  const events = eventTable(story, graph, address);
  const claims = claimTable(story, graph, address);

  /** Writes a table, parted by years where it has more rows than one, and gives its folder. */
  function written(most: number): string {
    const place = mkdtempSync(join(folder, 'story-'));
    for (const file of [
      ...parquetFiles('events', events, { dated: 'date', most }),
      ...parquetFiles('claims', claims, { dated: 'event_date', most }),
    ]) {
      mkdirSync(dirname(join(place, file.path)), { recursive: true });
      writeFileSync(join(place, file.path), file.contents);
    }
    return place;
  }

  it(`reads ${name} as it lies`, async () => {
    const place = written(50_000);
    expect(await ask(`SELECT * FROM '${place}/events.parquet'`)).toEqual(
      events.rows.map((row) => row.map((cell) => cell ?? null)),
    );
    expect(await ask(`SELECT * FROM '${place}/claims.parquet'`)).toEqual(
      claims.rows.map((row) => row.map((cell) => cell ?? null)),
    );
  });

  it(`knows the columns of ${name} by their kinds`, async () => {
    const place = written(50_000);
    const kinds = { text: 'VARCHAR', whole: 'INTEGER', flag: 'BOOLEAN' };
    const told = await ask(`DESCRIBE SELECT * FROM '${place}/events.parquet'`);
    expect(told.map(([column, kind]) => [column, kind])).toEqual(
      events.columns.map((column) => [column.name, kinds[column.kind]]),
    );
  });

  it(`finds no end of a date of ${name} that is null`, async () => {
    const place = written(50_000);
    expect(
      await ask(
        `SELECT count(*)::INT FROM '${place}/events.parquet' WHERE earliest IS NULL OR latest IS NULL`,
      ),
    ).toEqual([[0]]);
  });

  it(`joins claims to events of ${name}`, async () => {
    const place = written(50_000);
    const joined = await ask(
      `SELECT e.id, count(*)::INT FROM '${place}/events.parquet' e
       JOIN '${place}/claims.parquet' c ON c.event = e.id GROUP BY e.id`,
    );
    expect(Object.fromEntries(joined)).toEqual(
      Object.fromEntries([...graph.events].map(([id, { counts }]) => [id, counts.claims])),
    );
  });

  it(`reads ${name} parted by years, and each year by itself`, async () => {
    const place = written(1);
    const all = `read_parquet('${place}/events/*/*.parquet', hive_partitioning = true)`;
    expect(await ask(`SELECT id FROM ${all} ORDER BY id`)).toEqual(
      [...graph.events.keys()].map((id) => [id]),
    );
    const wrong = await ask(
      `SELECT id, year, earliest FROM ${all}
       WHERE year IS NOT NULL AND earliest NOT LIKE '%' || lpad(abs(year::INT)::VARCHAR, 4, '0') || '-%'`,
    );
    expect(wrong).toEqual([]);
    const open = await ask(`SELECT id FROM ${all} WHERE year IS NULL ORDER BY id`);
    const isOpen = await ask(
      `SELECT id FROM ${all} WHERE earliest IN ('..', 'unknown') ORDER BY id`,
    );
    expect(open).toEqual(isOpen);
  });
});
