import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/schemas/faults.ts';
import { schemas } from '../../../src/schemas/index.ts';

function told(kind: keyof typeof schemas, data: unknown): string[] {
  const schema = schemas[kind];
  return faultsOf(schema, data, schema.safeParse(data).error?.issues ?? []).map(
    ({ code, message, remedy, left }) => `${code}${left ? ' (left)' : ''}: ${message} ${remedy}`,
  );
}

const claim = { id: 'a', text: 'T', speech: 'direct', chain: ['b', { source: 's' }] };
const event = { title: 'T', summary: 'S', date: '2012', lane: 'l', claims: [claim] };
const source = { title: 'T', lang: 'en', kind: 'article', publisher: 'p' };
const place = { name: 'P', coordinates: { latitude: 1, longitude: 2 } };

test.each([
  ['a valid event', 'events', event, []],
  [
    'a misspelt field is one fault',
    'events',
    { ...event, summary: undefined, sumary: 'S' },
    ['unknown-field: `sumary` is not a field of the data format. Did you mean `summary`?'],
  ],
  [
    'an unknown field with nothing near',
    'places',
    { ...place, colour: 'red' },
    [
      'unknown-field: `colour` is not a field of the data format. Remove it. The fields here are `id`, `formerly`, `name`, `lang`, `aliases`, `coordinates`, `precision`, `partOf` and `description`.',
    ],
  ],
  [
    'missing',
    'events',
    { ...event, title: undefined },
    [
      'missing-field: `title` is missing. Add `title` (what happened, as a headline of a few words).',
    ],
  ],
  [
    'empty',
    'events',
    { ...event, title: '' },
    ['missing-field: `title` is empty. Fill it in (what happened, as a headline of a few words).'],
  ],
  [
    'a key with nothing after it',
    'places',
    { ...place, precision: null },
    [
      'missing-field: `precision` is empty. Fill it in (how near the point is to the thing, such as "city centre"), or leave the whole line out.',
    ],
  ],
  [
    'no claims',
    'events',
    { ...event, claims: [] },
    [
      'missing-field: `claims` holds nothing, and a published event rests on a claim. Add `claims:` with who said it, or write `draft: true` until there is one.',
    ],
  ],
  [
    'only blanks, non-breaking and zero-width',
    'events',
    { ...event, title: ' \u00a0\u200b\ufeff\u2060\u3164' },
    [
      'blank-text: `title` holds only blanks. Fill it in (what happened, as a headline of a few words).',
    ],
  ],
  [
    'a number for text',
    'events',
    { ...event, title: 1984 },
    [
      'wrong-type: `title` is the number 1984, where text should stand. Put it in quotation marks: `title: "1984"`.',
    ],
  ],
  [
    'text for a list',
    'events',
    { ...event, places: 'arden' },
    ['wrong-type: `places` is text, where a list should stand. Write a list.'],
  ],
  [
    'neither form of a union',
    'events',
    { ...event, actors: [true] },
    [
      'wrong-type: `actors[0]` is `true`, where text, or fields (`actor` and `role`) should stand. Put it in quotation marks: `"true"`.',
    ],
  ],
  [
    'one fault inside the long form of a union',
    'events',
    { ...event, actors: [{ actor: 'a', rol: 'host' }] },
    ['unknown-field: `actors[0].rol` is not a field of the data format. Did you mean `role`?'],
  ],
  [
    'a word that is not among the values',
    'events',
    { ...event, claims: [{ ...claim, speech: 'indirekt' }] },
    [
      'wrong-type: `claims[0].speech` is "indirekt", which is none of its values. Did you mean `indirect`? Write `direct`, `indirect` or `reporter`.',
    ],
  ],
  [
    'a hop of nobody',
    'events',
    { ...event, claims: [{ ...claim, chain: [{ note: 'n' }] }] },
    [
      'missing-field: `claims[0].chain[0]` names neither an actor nor a source. Add `actor` or `source` with an id.',
    ],
  ],
  [
    'a hop of two',
    'events',
    { ...event, claims: [{ ...claim, chain: [{ actor: 'a', source: 's' }] }] },
    [
      'wrong-type: `claims[0].chain[0]` names both an actor and a source. Make two hops of it, each with one of the two.',
    ],
  ],
  [
    'a misspelt hop is one fault',
    'events',
    { ...event, claims: [{ ...claim, chain: [{ sorce: 's' }] }] },
    [
      'unknown-field: `claims[0].chain[0].sorce` is not a field of the data format. Did you mean `source`?',
    ],
  ],
  [
    'no language tag',
    'sources',
    { ...source, lang: 'english language' },
    [
      'wrong-type: `lang` is not a language tag. Write a BCP 47 tag such as `en`, `ru`, `zh-Hans` or `ar`.',
    ],
  ],
  [
    'off the globe',
    'places',
    { ...place, coordinates: { latitude: 91, longitude: -181 } },
    [
      'wrong-type: `coordinates.latitude` is 91, and has to be 90 or less. Write a number that is 90 or less.',
      'wrong-type: `coordinates.longitude` is -181, and has to be -180 or more. Write a number that is -180 or more.',
    ],
  ],
  [
    'an empty file',
    'places',
    null,
    ['missing-field: The entry has no fields. Write at least `name` and `coordinates`.'],
  ],
  [
    'a file of one list',
    'actors',
    ['a'],
    [
      'wrong-type: The file is a list, where fields (`id`, `formerly`, `name`, `lang`, `kind`, `aliases`, `partOf`, `unnamed`, `private`, `role`, `named` and `description`) should stand. Write fields (`id`, `formerly`, `name`, `lang`, `kind`, `aliases`, `partOf`, `unnamed`, `private`, `role`, `named` and `description`).',
    ],
  ],
] as const)('%s', (_, kind, data, faults) => {
  const written: unknown = JSON.parse(JSON.stringify(data));
  expect(told(kind, written)).toEqual(faults);
});

test.each([
  ['a number for a date', 'events', { ...event, date: 2012 }, 'date-invalid (left)'],
  ['a list for a date', 'events', { ...event, date: [2012, 2013] }, 'date-invalid (left)'],
  ['no date of the calendar', 'events', { ...event, date: '2012-02-31' }, 'date-invalid (left)'],
  ['words for a date', 'sources', { ...source, published: 'late 2012' }, 'date-invalid (left)'],
  ['an empty date', 'sources', { ...source, published: '' }, 'missing-field'],
  [
    'a correction without a reason',
    'events',
    { ...event, corrections: [{ at: '2012', field: 'title', kind: 'error' }] },
    'correction-reason (left)',
  ],
  [
    'a capture without a person',
    'sources',
    { ...source, captures: [{ at: '2012', method: 'm', sha256: 'x' }] },
    'capture-incomplete (left)',
  ],
  [
    'a capture by a number',
    'sources',
    { ...source, captures: [{ at: '2012', by: 3, method: 'm', sha256: 'x' }] },
    'wrong-type',
  ],
] as const)('%s is told once, by who tells it best', (_, kind, data, code) => {
  expect(told(kind, data).map((fault) => fault.split(':')[0])).toEqual([code]);
});
