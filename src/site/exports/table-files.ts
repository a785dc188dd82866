import { boundsOf, dateFrom, partsOf } from '../../domain/date/index.ts';
import { byYear } from '../../domain/exports/by-year.ts';
import { claimTable } from '../../domain/exports/claim-table.ts';
import { eventTable } from '../../domain/exports/event-table.ts';
import type { Table } from '../../domain/exports/table.ts';
import { claimPath, eventPath } from '../routes.ts';
import { addressFrom } from './address.ts';
import { csv } from './csv.ts';
import type { DataFile } from './data-file.ts';
import type { Exported } from './exported.ts';
import { parquet } from './parquet.ts';

/** From this many rows on, a table is parted by years: engines then read only the years asked for. */
const large = 50_000;

const parquetType = 'application/vnd.apache.parquet';

function yearOf(edtf: string): number | undefined {
  const { earliest } = boundsOf(dateFrom(edtf));
  return earliest === undefined ? undefined : partsOf(earliest).year;
}

/**
 * A table as one Parquet file, or as one for each year where it is large.
 *
 * @param dated the column that holds the date
 * @param most rows that one file may hold
 */
export function parquetFiles(
  name: 'events' | 'claims',
  table: Table,
  { dated, about, most = large }: ParquetOptions,
): readonly DataFile[] {
  const file = { kind: `${name}-parquet`, group: 'tables', mediaType: parquetType } as const;
  if (table.rows.length <= most) {
    return [{ ...file, path: `${name}.parquet`, contents: parquet(table, about) }];
  }
  const column = table.columns.findIndex((each) => each.name === dated);
  return byYear(table, (row) => yearOf(String(row[column]))).map((part) => ({
    ...file,
    path: `${name}/${part.folder}/part-0.parquet`,
    contents: parquet(part.table, about),
  }));
}

interface ParquetOptions {
  readonly dated: string;
  readonly about?: Readonly<Record<string, string>>;
  readonly most?: number;
}

/** Events and claims as tables: CSV for spreadsheets, Parquet for engines. */
export function tableFiles(exported: Exported): readonly DataFile[] {
  const { story, graph } = exported;
  const address = addressFrom(exported);
  const { title, licence } = story.site;
  const about = { title, licence: licence.url ?? licence.name };
  const events = eventTable(story, graph, (id) => address(eventPath(id)));
  const claims = claimTable(story, graph, (key) => address(claimPath(key)));
  const file = { group: 'tables', mediaType: 'text/csv; charset=utf-8' } as const;
  return [
    { ...file, kind: 'events-csv', path: 'events.csv', contents: csv(events) },
    { ...file, kind: 'claims-csv', path: 'claims.csv', contents: csv(claims) },
    ...parquetFiles('events', events, { dated: 'date', about }),
    ...parquetFiles('claims', claims, { dated: 'event_date', about }),
  ];
}
