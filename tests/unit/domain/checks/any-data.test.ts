import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BodyNode, EntryFile } from '../../../../src/domain/checks/check.ts';
import { runChecks } from '../../../../src/domain/checks/index.ts';
import { wordCount } from '../../../../src/domain/checks/quotation.ts';
import { story } from '../graph-story.ts';

const keys = [
  ...['id', 'date', 'edtf', 'basis', 'claims', 'alternatives', 'lane', 'places', 'actors', 'actor'],
  ...['chain', 'source', 'speech', 'text', 'quote', 'lang', 'links', 'claim', 'corrections', 'at'],
  ...[
    'captures',
    'sha256',
    'url',
    'derives',
    'publisher',
    'partOf',
    'lanes',
    'published',
    'reason',
    'media',
    'kind',
    'file',
    'address',
    'transcript',
    'hosts',
    'lead',
  ],
];
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom('film', 'https://a.example/b', '../a.png'),
    fc.constantFrom('a', 'indirect', 'constructor', '__proto__', '1901-02-03', ' ', 'a/b', '“'),
    fc.constantFrom(null, undefined, 1901, true, NaN),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 12 }),
  ),
}));
const { node } = fc.letrec<{ node: BodyNode }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        'link',
        'image',
        'imageReference',
        'definition',
        'html',
        'mdxjsEsm',
        'mdxJsxTextElement',
      ),
      name: fc.constantFrom('Foreign', 'ClaimRef', 'b', '', null),
      url: fc.string(),
      value: fc.string(),
      attributes: fc.array(
        fc.record({ type: fc.string(), name: fc.string(), value: fc.anything() }),
      ),
      children: fc.array(tie('node'), { maxLength: 3 }),
    },
    { requiredKeys: ['type'] },
  ) as fc.Arbitrary<BodyNode>,
}));
const files = fc.array(
  fc.record({
    collection: fc.constantFrom(
      'site',
      'events',
      'sources',
      'actors',
      'places',
      'questions',
      'paths',
    ),
    id: fc.oneof(fc.constantFrom('a', 'b', '__proto__'), fc.string()),
    data: value,
    body: node,
    plain: fc.boolean(),
  }),
  { maxLength: 5 },
);

test('no data and no body make a check throw', () => {
  fc.assert(
    fc.property(files, (drawn) => {
      const entries = drawn.map(({ plain, ...file }): EntryFile => ({
        ...file,
        file: `${file.collection}/${file.id}`,
        locate: () => ({ line: 1, column: 1 }),
        isPlain: () => plain,
      }));
      const problems = runChecks({
        files: entries,
        translations: entries.map((entry) => ({ ...entry, lang: 'ru' })),
        translated: new Map(),
        interfaceLanguages: ['en', 'ru'],
        story: story({}),
        today: '2026-11-25',
        fileOf: () => {
          throw new RangeError('the story is empty');
        },
      });
      for (const { message, remedy } of problems) expect([message, remedy]).not.toContain('');
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['The lamp was out.', 'en', 4],
  ["The keeper's log, 1901", 'en', 4],
  ['灯塔熄灭', 'zh', 2],
  ['… — !', 'en', 0],
  ['Two words', 'no tag', 2],
])('%j in %s has %i words', (text, lang, words) => expect(wordCount(text, lang)).toBe(words));
