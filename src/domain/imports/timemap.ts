import { isRecord, listIn, recordIn } from '../checks/loose-data.ts';
import type { LooseRecord } from '../checks/loose-data.ts';
import type { ImportedRow } from './imported.ts';
import { recordRow } from './record-row.ts';
import type { Fact } from './record-row.ts';

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const eventsIn = (data: unknown): readonly unknown[] =>
  Array.isArray(data) ? data : listIn(recordIn(data)['events']);

/** True for the data that timemap reads: its events alone, or with its sources and associations. */
export function isTimemap(data: unknown): boolean {
  return eventsIn(data).some(
    (event) =>
      isRecord(event) &&
      typeof event['description'] === 'string' &&
      ['date', 'latitude', 'associations'].some((field) => field in event),
  );
}

const numbersOnly = /^(\d{1,2})\/(\d{1,2})\/(\d{1,4})$/u;

/** Whether the days of a file stand before its months; timemap writes months first unless it is told otherwise. */
function isDayFirst(events: readonly unknown[]): boolean {
  return events.some(
    (event) => Number(numbersOnly.exec(words(recordIn(event)['date']))?.[1] ?? 0) > 12,
  );
}

/** Ids of an event in the words of what they stand for; the ids themselves where nothing is said. */
function named(ids: unknown, titles: ReadonlyMap<string, string>): string {
  return listIn(ids)
    .map((id) => (isRecord(id) ? words(id['title'] ?? id['id']) : words(id)))
    .map((id) => titles.get(id) ?? id)
    .filter((name) => name !== '')
    .join('; ');
}

function titlesIn(entries: unknown): ReadonlyMap<string, string> {
  const pairs = Array.isArray(entries)
    ? entries.map((entry): [string, unknown] => [words(recordIn(entry)['id']), entry])
    : Object.entries(recordIn(entries));
  return new Map(
    pairs.map(([id, entry]) => {
      const { title, paths, url } = recordIn(entry);
      const said = [words(title), ...listIn(paths).map(words), words(url)];
      return [id, said.filter((part) => part !== '').join(', ') || id];
    }),
  );
}

function factsOf(
  event: LooseRecord,
  sources: ReadonlyMap<string, string>,
  associations: ReadonlyMap<string, string>,
): Fact[] {
  const { latitude, longitude } = event;
  const point = [words(latitude), words(longitude)].filter((part) => part !== '').join(', ');
  const own = new Set([
    ...['id', 'description', 'date', 'time', 'time_precision', 'time_display', 'title', 'datetime'],
    ...['location', 'latitude', 'longitude', 'category', 'category_full', 'sources'],
    ...['associations', 'colour', 'shape', 'narrative___stepStyles'],
  ]);
  const others = Object.entries(event)
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => [name, words(value)]);
  const known: readonly (readonly [string, string])[] = [
    ['Place', words(event['location'])],
    ['Latitude and longitude', point],
    ['Associated with', named(event['associations'], associations)],
    ['Precision of the time', words(event['time_precision'])],
  ];
  return [
    ...known,
    ...others,
    ['Sources that the file names', named(event['sources'], sources)] as const,
  ]
    .filter(([, text]) => text !== '')
    .map(([name = '', text = '']) => ({ name, text: { format: 'plain', text } }));
}

/**
 * The rows of the data that timemap reads (https://github.com/forensic-architecture/timemap): its
 * events, with what its sources and associations are called. Its places are carried as words, as a
 * point alone does not say what lies there.
 *
 * @example timemapRows([{ description: 'A lamp.', date: '12/28/2018', time: '00:00' }])
 */
export function timemapRows(data: unknown): ImportedRow[] {
  const events = eventsIn(data);
  const { sources, associations } = recordIn(data);
  const [ofSources, ofAssociations] = [titlesIn(sources), titlesIn(associations)];
  const dayFirst = isDayFirst(events);
  return events.map((event, at): ImportedRow => {
    const where = `event ${at + 1}`;
    if (!isRecord(event)) {
      return {
        where,
        is: {
          kind: 'refused',
          message: 'It is no event.',
          remedy: 'Write it as an object with `description` and `date`.',
        },
        leftOut: [],
      };
    }
    const facts = factsOf(event, ofSources, ofAssociations);
    const date = words(event['date']);
    const [, first, second, year] = numbersOnly.exec(date) ?? [];
    const [month, day] = dayFirst ? [second, first] : [first, second];
    const text = words(event['description']);
    const made = recordRow(
      {
        ...(year === undefined ? { date } : { year, month: month ?? '', day: day ?? '' }),
        time: words(event['time']),
        printed: words(event['time_display']),
        title: words(event['title']),
        text,
        group: words(event['category']),
      },
      where,
      { facts },
    );
    const isEither = year !== undefined && Number(first) <= 12 && Number(second) <= 12;
    if (made.is.kind !== 'event' || !isEither || first === second) return made;
    const order = dayFirst
      ? 'the day first, as another row does'
      : 'the month first, as timemap does';
    const gap = `the file gives ${date}, which is read with ${order}`;
    return {
      ...made,
      is: { ...made.is, date: { ...made.is.date, gaps: [...made.is.date.gaps, gap] } },
    };
  });
}
