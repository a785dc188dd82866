import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { timelineJson } from '../../../src/domain/exports/timeline-json.ts';
import { readTimeline } from '../../../src/schemas/read-timeline.ts';
import { timelineJsonSchema } from '../../../src/schemas/timeline-file.ts';
import { anyDate } from '../domain/date/any-date.ts';
import { chain, claim, event, source, story as storyOf } from '../domain/graph-story.ts';
import { wholeStories } from './whole-stories.ts';

const schema = 'https://example.org/data/timeline.schema.json';
const validate = new Ajv2020({ allErrors: true }).compile(timelineJsonSchema(schema));

/** What the JSON Schema has against a text, as lines; nothing is expected. */
function faultsOf(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each(wholeStories)('timeline.json of $name', ({ drafted, story, bodies }) => {
  const text = timelineJson({ story: drafted, bodies, schema });

  it('gives the same story when it is read back', () => {
    const published = story.events.map(({ id }) => id);
    const read = readTimeline(text);
    expect(read.story).toEqual(story);
    expect([...read.bodies]).toEqual([...bodies].filter(([id]) => published.includes(id)));
  });

  it('fits its own JSON Schema', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('knows no null, whatever is open', () => {
    const nulls: string[] = [];
    JSON.parse(text, (key, value) => {
      if (value === null) nulls.push(key);
      return value;
    });
    expect(nulls).toEqual([]);
  });

  it('has each entry on a line of its own', () => {
    const entries = Object.values(story).flatMap((list) => (Array.isArray(list) ? list : []));
    expect(text.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(
      entries.length,
    );
  });
});

describe('timeline.json', () => {
  const visible = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `a${text}b`);
  const basis = fc.constantFrom<'stated' | 'inferred'>('stated', 'inferred');
  const edtf = anyDate.map((date) => date.text);

  test('brings back any text, date, basis and draft, and leaves drafts out', () => {
    fc.assert(
      fc.property(
        visible,
        edtf,
        basis,
        fc.boolean(),
        fc.array(visible.filter((text) => !/\n\s*\n/u.test(text))),
        (words, date, hop, draft, about) => {
          const base = storyOf({
            events: [
              event('a', [
                {
                  ...claim(
                    'c',
                    chain('who', 'page').map((step) => ({ ...step, basis: hop })),
                  ),
                  text: words,
                  date,
                },
              ]),
              event('b', [claim('c', chain('page'))], { draft }),
            ],
            sources: [
              source('page', 'who', {
                published: date,
                derives: [{ source: 'page', basis: hop }],
              }),
            ],
          });
          const whole = { ...base, site: { ...base.site, about } };
          const text = timelineJson({ story: whole, bodies: new Map(), schema });
          expect(readTimeline(text).story).toEqual({
            ...whole,
            events: whole.events.filter((entry) => !entry.draft),
          });
          expect(faultsOf(text)).toEqual([]);
        },
      ),
    );
  });

  test.each<[string, object, RegExp]>([
    ['another format', { format: 'csv' }, /no timeline/],
    ['a later version', { version: 2 }, /version 2; version 1 can be read/],
    ['a missing list', { places: undefined }, /`places` is no list/],
    ['an entry without an id', { places: [{}] }, /places 1: has no id/],
    [
      'an entry that does not fit',
      { actors: [{ id: 'a', name: 'A', kind: 'stat' }] },
      /actors 1: `kind` is "stat".*Did you mean `state`/,
    ],
    ['a body that is no text', { events: [{ id: 'a', body: 'x' }] }, /events 1, body: The file is/],
  ])('is refused with a reason for %s', (_, change, reason) => {
    const file = JSON.parse(timelineJson({ story: storyOf({}), bodies: new Map(), schema }));
    expect(() => readTimeline(JSON.stringify({ ...file, ...change }))).toThrow(reason);
  });
});
