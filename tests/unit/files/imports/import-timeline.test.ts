import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BodyText } from '../../../../src/domain/exports/body-text.ts';
import { timelineJson } from '../../../../src/domain/exports/timeline-json.ts';
import type { Story } from '../../../../src/domain/model.ts';
import { importTimeline } from '../../../../src/files/imports/import-timeline.ts';
import { timelineEntries } from '../../../../src/files/imports/timeline-rows.ts';
import { checkInput } from '../../../../src/files/content.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { anyDate } from '../../domain/date/any-date.ts';
import {
  actor,
  chain,
  claim,
  event,
  place,
  source,
  story as storyOf,
} from '../../domain/graph-story.ts';
import { wholeStories } from '../../exports/whole-stories.ts';
import { storyFolder } from '../story-folder.ts';

const schema = 'https://example.org/timeline.schema.json';
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Lists in the order of their ids: files have no order of their own. */
function inOrder(story: Story): Story {
  return {
    ...story,
    events: [...story.events].sort(byId),
    sources: [...story.sources].sort(byId),
    actors: [...story.actors].sort(byId),
    places: [...story.places].sort(byId),
    questions: [...story.questions].sort(byId),
    paths: [...story.paths].sort(byId),
  };
}

/** A story after it went through a timeline.json into a folder of files. */
async function throughFiles(text: string, isDryRun = false) {
  const folder = storyFolder({});
  const refusals: string[] = [];
  const sum = await importTimeline({
    entries: timelineEntries(JSON.parse(text)),
    into: folder,
    isDryRun,
    told: {
      refused: (where, { message }) => refusals.push(`${where}: ${message}`),
      leftOut: () => undefined,
      progress: () => undefined,
    },
  });
  const read = isDryRun ? undefined : await readContent(folder);
  return { folder, sum, refusals, read };
}

describe.each(wholeStories)('the timeline.json of $name, imported', ({ story, bodies }) => {
  const text = timelineJson({ story, bodies, schema });

  test('is the same story in files, chains, bodies and all', async () => {
    const { sum, refusals, read } = await throughFiles(text);
    expect(refusals).toEqual([]);
    expect(sum.entries).toBe(sum.rows);
    if (read === undefined) throw new Error('nothing was read');
    expect(inOrder(checkInput(read, '2026-11-25').story)).toEqual(inOrder(story));
    for (const { id } of story.events) {
      const { body, file } = read.events.find((entry) => entry.id === id) ?? {};
      expect(body).toBe(bodies.get(id)?.text ?? '');
      if (bodies.has(id)) expect(file?.endsWith('.mdx')).toBe(bodies.get(id)?.format === 'mdx');
    }
  });

  test('writes nothing in a dry run, and comes to the same sum', async () => {
    const dry = await throughFiles(text, true);
    expect(readdirSync(dry.folder)).toEqual([]);
    expect(dry.sum).toEqual((await throughFiles(text)).sum);
  });
});

describe('a timeline.json that is imported', () => {
  test('brings back any words, dates and bases', async () => {
    const words = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom(
          '- a',
          '# a',
          'a: b',
          "'",
          '"',
          'null',
          '1901',
          '~',
          '{a}',
          '---',
          'a \n b',
          '* x',
          '&x',
          '!x',
          '|',
          '2018-12-28',
          'yes',
          '0x1',
          ' ',
        ),
      )
      .map((text) => `${text}`)
      .filter((text) => /[\p{L}\p{N}\p{P}]/u.test(text) && text.trim() === text)
      // What a file cannot hold as text is told of when it is read, and no story has it.
      .filter((text) => !/[\0-\x08\x0b-\x1f\x7f]|\p{Surrogate}/u.test(text));
    const basis = fc.constantFrom<'stated' | 'inferred'>('stated', 'inferred');
    await fc.assert(
      fc.asyncProperty(
        words,
        words,
        anyDate,
        basis,
        words,
        async (title, said, date, hop, body) => {
          const story = storyOf({
            events: [
              event(
                'a',
                [
                  {
                    ...claim(
                      'c',
                      chain('who', 'page').map((step) => ({ ...step, basis: hop })),
                    ),
                    text: said,
                    date: date.text,
                    gaps: [said, title],
                  },
                ],
                {
                  title,
                  summary: said,
                  date: {
                    edtf: date.text,
                    basis: 'stated',
                    printed: said,
                    claims: ['c'],
                    alternatives: [],
                  },
                },
              ),
            ],
            sources: [source('page', 'who', { published: date.text, authors: [said] })],
            actors: [actor('who', { name: title, aliases: [{ text: said }] })],
            places: [place('quay', { name: said })],
          });
          const bodies = new Map<string, BodyText>([
            ['a', { format: 'markdown', text: `\n${body}\n` }],
          ]);
          const { refusals, read } = await throughFiles(timelineJson({ story, bodies, schema }));
          expect(refusals).toEqual([]);
          if (read === undefined) throw new Error('nothing was read');
          expect(checkInput(read, '2026-11-25').story).toEqual(story);
          expect(read.events[0]?.body).toBe(`\n${body}\n`);
        },
      ),
      { numRuns: 60 },
    );
  });

  const story = storyOf({ places: [place('quay')] });
  const file = JSON.parse(timelineJson({ story, bodies: new Map(), schema }));

  test.each<[string, unknown]>([
    ['a path', '../../quay'],
    ['no id', undefined],
    ['a number', 7],
    ['capitals', 'Quay'],
  ])('refuses an entry whose id is %s', async (_, id) => {
    const changed = { ...file, places: [{ ...file.places[0], id }] };
    const { folder, sum, refusals } = await throughFiles(JSON.stringify(changed));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatch(/^place 1: Its id/u);
    expect(sum).toEqual({ rows: 2, entries: 1, refused: 1 });
    expect(readdirSync(folder)).toEqual(['site.yaml']);
  });

  test('refuses an entry that does not fit, and one that is there already', async () => {
    const [quay] = file.places;
    const changed = { ...file, places: [quay, quay, { ...quay, id: 'pier', kind: 'x' }] };
    const { folder, refusals } = await throughFiles(JSON.stringify(changed));
    expect(refusals).toEqual([
      'place 2: places/quay.yaml is there already, and nothing is overwritten.',
      expect.stringMatching(/^place 3: .*`kind`/u),
    ]);
    expect(readdirSync(join(folder, 'places'))).toEqual(['quay.yaml']);
  });
});
