import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An event of the crowd. */
export interface CrowdEvent {
  readonly id: string;
  readonly edtf: string;
  readonly lane: 'fair' | 'river';
}

const msPerDay = 86_400_000;
const isoDay = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** 4 May 1901. */
export const fairDay = Date.UTC(1901, 4, 4) / msPerDay;

/** So many events on one day. */
export const atTheFair = 64;

const one = (id: string, edtf: string, lane: CrowdEvent['lane'] = 'river'): CrowdEvent => ({
  id,
  edtf,
  lane,
});

/**
 * The events of a story that is larger than a page holds: a crowd on one day, others that come one
 * by one, some that last for years, some of which little is known, and one 1,900 years before all
 * others.
 */
export const crowdEvents: readonly CrowdEvent[] = [
  one('spring', '-0043'),
  ...Array.from({ length: atTheFair }, (_, n) => one(`stall-${n}`, isoDay(fairDay), 'fair')),
  ...Array.from({ length: 16 }, (_, n) => one(`flood-${n}`, isoDay(fairDay - 700 + n * 61))),
  ...Array.from({ length: 4 }, (_, n) => one(`works-${n}`, `${1899 + n}/${1903 + n}`)),
  one('mill', '1900-03/..'),
  one('ferry', '190X'),
  one('bridge', '[..1902-08-09]'),
  one('never', '/1904'),
];

/** From how many events on this story is divided. */
export const crowdDivides = 40;

/** Writes the story as a content folder. JSON is YAML in which every text is quoted. */
export async function writeCrowd(folder: string): Promise<void> {
  for (const name of ['events', 'sources', 'actors']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const write = (path: string, data: object): Promise<void> =>
    writeFile(join(folder, path), `${JSON.stringify(data, undefined, 2)}\n`);
  await write('site.yaml', {
    title: 'The fair by the river',
    lead: 'A fair that never was, by a river that never ran.',
    description: 'An invented story that is larger than a page holds.',
    lang: 'en',
    about: 'Nothing in this story happened.',
    licence: { name: 'CC0 1.0' },
    divideFrom: crowdDivides,
    lanes: [
      { id: 'fair', title: 'The fair', description: 'What was sold.' },
      { id: 'river', title: 'The river', description: 'What the water did.' },
    ],
  });
  await write('actors/clerk.yaml', { name: 'The town clerk', kind: 'person' });
  await write('actors/gazette.yaml', { name: 'The River Gazette', kind: 'outlet' });
  const source = (id: string, published?: string): Promise<void> =>
    write(`sources/${id}.yaml`, {
      title: `The book, ${id}`,
      lang: 'en',
      kind: 'document',
      publisher: 'gazette',
      ...(published === undefined ? {} : { published }),
    });
  await source('first', '1902-01-07');
  await source('second', '1905-11');
  await source('loose');
  for (const [number, { id, edtf, lane }] of crowdEvents.entries()) {
    const data = {
      title: `What the clerk wrote of ${id}`,
      summary: `An invented line about ${id}.`,
      date: { edtf, basis: 'stated', claims: ['c'] },
      lane,
      claims: [
        {
          id: 'c',
          text: `The clerk wrote of ${id}.`,
          speech: 'indirect',
          date: edtf,
          chain: ['clerk', { source: ['first', 'second', 'loose'][number % 3] }],
        },
      ],
    };
    await writeFile(
      join(folder, 'events', `${id}.md`),
      `---\n${JSON.stringify(data, undefined, 2)}\n---\n\nNothing of it happened.\n`,
    );
  }
}
