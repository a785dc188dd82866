import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse, visit } from 'yaml';
import { formattedEntry } from '../../../src/files/formatted-entry.ts';
import { listContent } from '../../../src/files/listing.ts';
import { orderedFields } from '../../../src/files/ordered-fields.ts';
import { schemas } from '../../../src/schemas/index.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

test.each(['content', 'templates/story', 'tests/fixtures/harbour', 'tests/fixtures/rtl'])(
  'the fields of %s are in order (npm run fmt-content)',
  async (folder) => {
    const { entries } = await listContent(project + folder);
    expect(entries.length).toBeGreaterThan(5);
    const others = entries.filter((listed) => {
      const bytes = readFileSync(listed.path);
      return formattedEntry(bytes, listed) !== bytes.toString();
    });
    expect(others.map(({ file }) => file)).toEqual([]);
  },
);

test('comments, quotation marks, blocks and blank lines go with their fields', () => {
  const written = `kind: person   # why

# The name
# as printed.
name: >-
  Ann
  Ashe
unknown: 1
aliases:
  - lang: ru
    # Seen once.
    text: 'x'   # here
  - {  lang: ru, text: "y" }
  # The end of the list.

# The end of the file.
`;
  expect(orderedFields(written, schemas.actors)).toBe(`# The name
# as printed.
name: >-
  Ann
  Ashe
kind: person   # why

aliases:
  - # Seen once.
    text: 'x'   # here
    lang: ru
  - {  text: "y", lang: ru }
  # The end of the list.
unknown: 1

# The end of the file.
`);
});

test.each([
  [
    'nested fields',
    'coordinates:\n  longitude: 1\n  latitude: 2\nname: A',
    'name: A\ncoordinates:\n  latitude: 2\n  longitude: 1\n',
  ],
  ['a field without a value', 'coordinates:\nname:\n', 'name:\ncoordinates:\n'],
  [
    'a block that keeps its empty lines',
    'description: |+\n  a\n\n\nname: A\n',
    'name: A\ndescription: |+\n  a\n\n\n',
  ],
  ['Windows line ends', 'partOf: a\r\nname: A\r\n', 'name: A\r\npartOf: a\r\n'],
])('%s', (_, written, ordered) => {
  expect(orderedFields(written, schemas.places)).toBe(ordered);
});

test.each([
  ['anchors, whose aliases have to follow them', 'partOf: &a x\nname: *a\n'],
  ['what is no YAML', 'partOf: [\nname: A\n'],
  [
    'a comment between braces',
    'name: A\ncoordinates: {\n  longitude: 1, # east\n  latitude: 2 }\n',
  ],
  ['a list at the top', '- b: 1\n- a: 2\n'],
])('%s: left as it is', (_, written) => {
  expect(orderedFields(written, schemas.places)).toBe(written);
});

test('the body of an event, and its fences, stay as they are', () => {
  const entry = '---\nlane: a\ntitle: T\n---\n\nlane: b\ntitle: U\n';
  expect(formattedEntry(Buffer.from(entry), { collection: 'events' })).toBe(
    '---\ntitle: T\nlane: a\n---\n\nlane: b\ntitle: U\n',
  );
  expect(
    formattedEntry(Buffer.from('---\nlane: [\n---\n'), { collection: 'events' }),
  ).toBeUndefined();
});

/** Values as an entry may hold them, deep and with text that YAML has to quote or fold. */
const anyText = fc.oneof(
  fc.constantFrom('2018', 'a: b', '# no comment', "it's", '- x', 'two\nlines', 'ends\n\n', ' '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const anyNames = fc.constantFrom('id', 'text', 'lang', 'chain', 'note', 'actor', 'source', 'other');
const { anyValue } = fc.letrec<{ anyValue: unknown }>((tie) => ({
  anyValue: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.constant(null),
    fc.array(tie('anyValue'), { maxLength: 3 }),
    fc.dictionary(anyNames, tie('anyValue'), { maxKeys: 4 }),
  ),
}));
const anyFields = fc.dictionary(
  fc.constantFrom('claims', 'title', 'date', 'summary', 'actors', 'draft', 'strange'),
  fc.oneof(anyValue, fc.array(fc.dictionary(anyNames, anyValue, { maxKeys: 4 }), { maxLength: 3 })),
);
/** How the value at each turn is written: in braces or not, with a comment before it or after it. */
const anyStyle = fc.infiniteStream(fc.nat(11));

const namesIn = (text: string): string[] => Object.keys((parse(text) ?? {}) as object);
const known = Object.keys(schemas.events.in.shape);
const rank = (name: string): number => (known.includes(name) ? known.indexOf(name) : Infinity);
const inOrder = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => Math.sign(rank(a) - rank(b)) || 0);

test('whatever is written, the data stay the same, and a second time changes nothing', () => {
  fc.assert(
    fc.property(anyFields, anyStyle, (fields, style) => {
      const doc = new Document(fields);
      visit(doc, {
        Node(_, node) {
          const turn: unknown = style.next().value;
          if (turn === 0 && 'flow' in node) node.flow = true;
          if (turn === 1) node.commentBefore = ' before';
          if (turn === 2) node.comment = ' after';
          if (turn === 3) node.spaceBefore = true;
        },
      });
      const written = doc.toString({ lineWidth: 0 });
      const ordered = orderedFields(written, schemas.events);
      expect(parse(ordered)).toEqual(parse(written));
      if (!written.includes('#')) expect(namesIn(ordered)).toEqual(inOrder(namesIn(written)));
      expect(orderedFields(ordered, schemas.events)).toBe(ordered);
      expect([...ordered].sort()).toEqual([...written].sort());
    }),
    { numRuns: 400 },
  );
});
