import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { unshownFields } from '../../../src/islands/propose/unshown-fields.ts';
import { fieldsOf, itemOf, mayBeMissing } from '../../../src/schemas/forms.ts';
import { schemas } from '../../../src/schemas/index.ts';

type Schema = Parameters<typeof fieldsOf>[0];

const { labels, hints, items } = en.proposeForm;
const collections = ['events', 'sources', 'actors', 'places'] as const;

/** Every field of the schemas by its path, without places in lists. */
function pathsIn(schema: Schema, path: string): { path: string; isRequired: boolean }[] {
  const within = itemOf(schema) ?? schema;
  return [...fieldsOf(within)].flatMap(([name, field]) => [
    { path: `${path}.${name}`, isRequired: !mayBeMissing(field) },
    ...pathsIn(field, `${path}.${name}`),
  ]);
}

const known = collections.flatMap((collection) => pathsIn(schemas[collection], collection));
const paths = new Set(known.map(({ path }) => path));

describe('the fields of the form', () => {
  test.each(Object.keys({ ...labels, ...hints, ...items }))('%s is one of the schemas', (path) => {
    // The text after the fields is no field.
    expect(path === 'events.body' || paths.has(path)).toBe(true);
  });

  test('are all of an event, but for what only the editors of a draft write', () => {
    const unoffered = known
      .map(({ path }) => path)
      .filter((path) => path.startsWith('events.') && !(path in labels))
      // Steps of a chain have a form of their own.
      .filter((path) => !path.startsWith('events.claims.chain.'));
    // Who has only a browser cannot rename a file.
    expect(unoffered).toEqual(['events.formerly', 'events.draft', 'events.draft.gaps']);
  });

  test('are named where they are not offered and yet filled in', () => {
    const fields = {
      ...{ title: 'T', draft: { gaps: ['the day'] }, later: [{ a: 1 }, { a: 2 }] },
      claims: [{ id: 'c', chain: [{ kind: 'actor', id: 'a' }], quote: { text: 'T', tone: 'low' } }],
      media: [{ kind: 'image', licence: { name: 'CC0' } }],
    };
    expect(unshownFields(fields, labels)).toEqual(['draft', 'later', 'claims.quote.tone']);
    expect(unshownFields({}, labels)).toEqual([]);
  });

  test('are all that an entry cannot do without', () => {
    const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
    const missing = known
      .filter(({ path, isRequired }) => isRequired && !(path in labels))
      // What an offered group needs has to be offered; of others nothing is.
      .filter(
        ({ path }) =>
          collections.some((name) => name === parentOf(path)) || parentOf(path) in labels,
      )
      .map(({ path }) => path);
    expect(missing).toEqual([
      'sources.dateline.text',
      'actors.aliases.text',
      'places.aliases.text',
    ]);
  });
});
