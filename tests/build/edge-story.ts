import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An event at an edge of what there can be. */
interface EdgeEvent {
  readonly id: string;
  readonly title: string;
  readonly edtf: string;
}

const one = (id: string, edtf: string, title: string): EdgeEvent => ({ id, title, edtf });

/** Titles that are too long for any line, as that of their lane is, and dates that are old, long or hardly known. */
export const edgeEvents: readonly EdgeEvent[] = [
  one('stone', 'Y-12000', 'A stone is set'),
  one('ice', '-3000/1000', 'The ice goes and comes'),
  one('year-zero', '0000', 'The year before the first'),
  one('year-one', '0001', 'The first year'),
  one('some-year', '19XX', 'Once, nobody says when'),
  one('many-words', '1902-05', 'A title that goes on and on, '.repeat(14).trim()),
  one('one-word', '1903?', 'Harbourmastersassistantsladderkeeper'.repeat(7)),
  one('no-blanks', '1904~', '没有空格的很长的标题'.repeat(14)),
  one('no-end', '1910/..', 'No end is known'),
];

const longLane =
  'All of what was kept, lost or found again in Harbourmastersassistantsladderkeepershausen';

/** Writes a story of one lane as a content folder. JSON is YAML in which every text is quoted. */
export async function writeEdges(folder: string, events: readonly EdgeEvent[]): Promise<void> {
  for (const name of ['events', 'sources', 'actors']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const write = (path: string, data: object): Promise<void> =>
    writeFile(join(folder, path), `${JSON.stringify(data, undefined, 2)}\n`);
  await write('site.yaml', {
    title: 'The edges',
    lead: 'What is too long, too old or too little known.',
    description: 'An invented story of extremes.',
    lang: 'en',
    about: 'Nothing in this story happened.',
    licence: { name: 'CC0 1.0' },
    lanes: [{ id: 'all', title: longLane, description: 'The only lane.' }],
  });
  await write('actors/clerk.yaml', { name: 'The clerk', kind: 'person' });
  await write('sources/book.yaml', {
    title: 'The book',
    lang: 'en',
    kind: 'document',
    publisher: 'clerk',
    published: '2001-05',
  });
  for (const { id, title, edtf } of events) {
    const data = {
      title,
      summary: 'What the clerk wrote of it.',
      date: { edtf, basis: 'stated', claims: ['c'] },
      lane: 'all',
      claims: [
        {
          id: 'c',
          text: 'The clerk wrote of it.',
          speech: 'indirect',
          date: edtf,
          chain: ['clerk', { source: 'book' }],
        },
      ],
    };
    await writeFile(
      join(folder, 'events', `${id}.md`),
      `---\n${JSON.stringify(data, undefined, 2)}\n---\n\nNothing of it happened.\n`,
    );
  }
}
