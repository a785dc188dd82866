import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { spellingOfContent, spellingOfPapers } from '../../../src/files/spelling/check-spelling.ts';
import { misspellingsIn } from '../../../src/files/spelling/misspellings.ts';
import { proseOfEntry } from '../../../src/files/spelling/prose-of-entry.ts';
import { proseOfPaper } from '../../../src/files/spelling/prose-of-paper.ts';
import { proseFields } from '../../../src/domain/prose-fields.ts';
import { entryNamed } from '../../../src/files/listing.ts';
import { spellingAnnotations, spellingReport } from '../../../src/reporters/spelling.ts';
import { itemOf, schemaAt } from '../../../src/schemas/forms.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { siteYaml, storyFolder } from './story-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const listed = (file: string) => {
  const named = entryNamed(file);
  if (named === undefined) throw new Error(file);
  return { ...named, file, path: file };
};

/** The prose of an entry with its languages, as it stands in the file. */
const proseIn = (file: string, text: string, siteLang = 'en') =>
  proseOfEntry(text, listed(file), siteLang).passages.map((passage) => {
    expect(text.slice(passage.start, passage.start + passage.text.length).length).toBe(
      passage.text.length,
    );
    return `${passage.lang}: ${passage.text}`;
  });

const event = `---
title: "Le pont ferme"
lang: fr
summary: >-
  Il est
  ferme.
date: { edtf: "2012-05", printed: in May, note: "a \\"note\\"\\nhere" }
lane: closing
actors: [{ actor: post, role: guest }]
claims:
  - id: shut
    text: It is shut.
    speech: direct
    chain: [post, { source: post-16, inferred: true, note: by its style }]
    quote: { text: C’est fermé, lang: fr, prefix: Hier, translation: It is shut }
    gaps: [the wording]
media:
  - { kind: quote, text: Fermé, lang: fr, translation: Closed, credit: Ann Poe, licence: CC0 }
corrections:
  - { at: "2020", field: title, kind: error, from: Pon, to: Pont, reason: A slip. }
---

Le pont, <Foreign lang="en">the *bridge*</Foreign>, \`npm run\`
[dit](https://example.org/wrold).

> Une citation.

![La barre](./barrier.jpg "Ann Poe")
`;

describe('the prose of an entry', () => {
  test('is what the editors say, each text in its language', () => {
    expect(proseIn('events/closing.mdx', event)).toEqual([
      'fr: "Le pont ferme"',
      'fr: >-\n  Il est\n  ferme.\n',
      'en: "a   note    here"',
      'en: guest',
      'en: It is shut.',
      'en: by its style',
      'en: It is shut',
      'en: the wording',
      'en: Closed',
      'en: A slip.',
      'fr: Le pont, ',
      'en: the ',
      'en: bridge',
      'fr: , ',
      'fr: \n',
      'fr: dit',
      'fr: .',
      'fr: La barre',
    ]);
    expect(proseOfEntry(event, listed('events/closing.mdx'), 'en').quotations).toBe(3);
  });

  test.each<[string, string, string[]]>([
    ['sources/a.yaml', 'title: Printed\nlang: fr\nnote: Ours\n', ['en: Ours']],
    ['sources/a.yaml', 'title: "[A page]"\nlang: fr\n', ['en: "[A page]"']],
    ['actors/a.yaml', 'name: Ann Poe\naliases: [A. P.]\ndescription: Speaks.\n', ['en: Speaks.']],
    [
      'site.yaml',
      'eras: [{ title: Guerre, lang: fr }, { title: War }]\n',
      ['fr: Guerre', 'en: War'],
    ],
    ['actors/a.ru.yaml', 'name: Энн\ndescription: Говорит.\n', ['ru: Говорит.']],
    [
      'events/a.ru.mdx',
      '---\nclaims: { shut: Закрыт. }\n---\nТекст\n',
      ['ru: Закрыт.', 'ru: Текст'],
    ],
    ['events/a.mdx', '---\ntitle: "open\n', []],
    ['events/a.mdx', 'no fields', []],
    ['sources/a.yaml', '[', []],
  ])('of %s with %j', (file, text, expected) => {
    expect(proseIn(file, text)).toEqual(expected);
  });

  test('is in fields that the schemas have', () => {
    const unknown = Object.entries(proseFields).flatMap(([kind, fields]) =>
      fields.filter((field) => {
        let schema = schemas[kind as keyof typeof schemas] as Parameters<typeof schemaAt>[0];
        for (const step of field.split('.')) {
          const next = schemaAt(schema, [step]);
          if (next === undefined) return true;
          schema = itemOf(next) ?? next;
        }
        return false;
      }),
    );
    expect(unknown).toEqual([]);
  });
});

test('the prose of a paper is its text without code and addresses', () => {
  const text = '# Runing\n\nRun `npm ci`, see <https://example.org/wrold>.\n\n```\nwrold\n```\n';
  expect(proseOfPaper(text, 'README.md').map((passage) => passage.text)).toEqual([
    'Runing',
    'Run ',
    ', see ',
    'https://example.org/wrold',
    '.',
  ]);
});

const passage = (text: string, lang: string) => ({ file: 'a.md', start: 100, text, lang });

test.each<[string, string, string[]]>([
  ['en', 'The colour of the center was organised.', []],
  ['en-GB', 'The colour of the color.', ['color']],
  ['en-US', 'The colour of the color.', ['colour']],
  ['en', 'The Gallus’s towpath, the gallus’ mast.', []],
  ['en', 'Teh PTI says so.', ['Teh']],
  ['en', 'Recieved: a wrold https://example.org/wrold', ['Recieved', 'wrold']],
  ['fr', 'Le pont fermé', []],
  ['not a tag', 'wrold', []],
])('in %s, of %j are in no dictionary: %j', async (lang, text, words) => {
  const found = await misspellingsIn([passage('Fine.', lang), passage(text, lang)], ['Gallus']);
  expect(found.map(({ word }) => word)).toEqual(words);
  for (const { word, offset } of found) expect(offset).toBe(100 + text.indexOf(word));
});

const story = {
  'site.yaml': siteYaml,
  'actors/post.yaml': 'name: Chronicle of Selvane\nkind: outlet\ndescription: Prints in Selvane.\n',
  'actors/keeper.yaml': 'name: Ann Poe\nkind: person\n\ndescription: Keeps teh ferryhouse.\n',
  'actors/keeper.ru.yaml': 'description: Держит дом.\n',
  'sources/post-16.yaml':
    'title: Shut\nlang: en\nkind: article\npublisher: post\nnote: Recieved by Selvanians.\n',
};

test('words that no dictionary knows are told with their place, what may be meant, and the remedy', async () => {
  const folder = storyFolder(story);
  const found = await spellingOfContent(folder, folder);
  expect(spellingReport(found)).toMatchInlineSnapshot(`
    "actors/keeper.yaml
      4:20  \`teh\` is in no dictionary.
          Did you mean \`the\`, \`eth\`, or \`tech\`? If it is right, write it on a line of its own in \`words.txt\`.
      4:24  \`ferryhouse\` is in no dictionary.
          Did you mean \`farmhouse\`, \`firehouse\`, or \`ferrous\`? If it is right, write it on a line of its own in \`words.txt\`.

    sources/post-16.yaml
      5:7  \`Recieved\` is in no dictionary.
          Did you mean \`received\`, \`relieved\`, or \`receive\`? If it is right, write it on a line of its own in \`words.txt\`.
      5:19  \`Selvanians\` is in no dictionary.
          Did you mean \`Sylvania's\` or \`sylvania\`? If it is right, write it on a line of its own in \`words.txt\`.

    Not looked at, since there is no dictionary of it: 1 passage in ru.
    4 words in 2 files in no dictionary. 8 passages looked at.
    "
  `);
  expect(spellingAnnotations(found)).toMatchInlineSnapshot(`
    "::warning file=actors/keeper.yaml,line=4,col=20,title=spelling::\`teh\` is in no dictionary. Did you mean \`the\`, \`eth\`, or \`tech\`? If it is right, write it on a line of its own in \`words.txt\`.
    ::warning file=actors/keeper.yaml,line=4,col=24,title=spelling::\`ferryhouse\` is in no dictionary. Did you mean \`farmhouse\`, \`firehouse\`, or \`ferrous\`? If it is right, write it on a line of its own in \`words.txt\`.
    ::warning file=sources/post-16.yaml,line=5,col=7,title=spelling::\`Recieved\` is in no dictionary. Did you mean \`received\`, \`relieved\`, or \`receive\`? If it is right, write it on a line of its own in \`words.txt\`.
    ::warning file=sources/post-16.yaml,line=5,col=19,title=spelling::\`Selvanians\` is in no dictionary. Did you mean \`Sylvania's\` or \`sylvania\`? If it is right, write it on a line of its own in \`words.txt\`.
    "
  `);
});

test('a name comes in with its entry, and any other word by the list of words', async () => {
  const folder = storyFolder({
    ...story,
    'actors/keeper.yaml': 'name: Ann Poe\nkind: person\ndescription: Keeps the ferryhouse.\n',
    'sources/post-16.yaml':
      'title: Shut\nlang: en\nkind: article\npublisher: post\nnote: Read by Selvanians.\n',
    'actors/selvanians.yaml': 'name: The Selvanians\nkind: group\n',
    'words.txt': '# Allowed\n\nferryhouse # the house at the landing\n',
  });
  const { words, unread } = await spellingOfContent(folder, folder);
  expect({ words, unread }).toEqual({ words: [], unread: [] });
});

test('what does not parse is named, and not taken for spelled', async () => {
  const folder = storyFolder({ ...story, 'actors/broken.yaml': 'name: "open\n' });
  expect((await spellingOfContent(folder, folder)).unread).toEqual(['actors/broken.yaml']);
});

test('the papers of the project and the words of its interface are spelled', async () => {
  const { words, passages } = await spellingOfPapers(root, root);
  expect(words).toEqual([]);
  expect(passages).toBeGreaterThan(1000);
});

test('the invented story is spelled, its names known from its entries alone', async () => {
  const folder = `${root}tests/fixtures/harbour`;
  const { words, passages, unread } = await spellingOfContent(folder, root);
  expect({ words, unread }).toEqual({ words: [], unread: [] });
  expect(passages).toBeGreaterThan(100);
});
