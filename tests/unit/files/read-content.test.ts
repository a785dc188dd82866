import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkInput } from '../../../src/files/content.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { eventMdx, siteYaml, storyFolder } from './story-folder.ts';

const red = () => sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } });
const [dot, jpeg] = await Promise.all([red().png().toBuffer(), red().jpeg().toBuffer()]);

type Files = Readonly<Record<string, string | Uint8Array>>;

async function told(files: Files): Promise<string[]> {
  const { problems } = await readContent(storyFolder({ 'site.yaml': siteYaml, ...files }));
  return problems.map(
    ({ file, line, column, code, message, remedy }) =>
      `${file}:${line}:${column} ${code}: ${message} ${remedy}`,
  );
}

test('a valid story is read whole', async () => {
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'events/closing.mdx': eventMdx,
    'places/arden.yaml': 'name: Arden\ncoordinates: { latitude: 52.3, longitude: -1.8 }\n',
    'README.md': 'About.',
    LICENSE: 'CC0',
    '.hidden/x.txt': 'x',
    'events/.DS_Store': 'x',
  });
  const content = await readContent(folder);
  expect(content.problems).toEqual([]);
  expect(content.counts).toEqual({
    events: 1,
    sources: 0,
    actors: 0,
    places: 1,
    questions: 0,
    paths: 0,
  });
  expect(content.site?.data.title).toBe('T');
  expect(content.events).toMatchObject([
    {
      id: 'closing',
      file: 'events/closing.mdx',
      path: join(folder, 'events/closing.mdx'),
      body: '\nNobody says why.\n',
      data: { id: 'closing', title: 'The footbridge closes' },
    },
  ]);
  expect(content.files.map(({ file }) => file)).toEqual([
    'events/closing.mdx',
    'places/arden.yaml',
    'site.yaml',
  ]);
});

test('all syntax errors are told, the first of each line', async () => {
  const lines = await told({ 'places/a.yaml': 'name: a: b\n\tx: 1\nlang: "\\q"\nlang: en\n' });
  expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toMatchInlineSnapshot(`
    [
      "places/a.yaml:1:7 frontmatter-syntax:",
      "places/a.yaml:2:1 frontmatter-syntax:",
      "places/a.yaml:3:8 frontmatter-syntax:",
      "places/a.yaml:4:1 frontmatter-syntax:",
    ]
  `);
});

test.each<[string, Files, string]>([
  [
    'a field twice',
    { 'places/a.yaml': 'name: A\nname: B\ncoordinates: { latitude: 1, longitude: 2 }\n' },
    'places/a.yaml:2:1 frontmatter-syntax: The field is written twice. Keep one of the two.',
  ],
  [
    'a second colon',
    { 'places/a.yaml': 'coordinates: { latitude: 1, longitude: 2 }\nname: Arden: the bridge\n' },
    'places/a.yaml:2:7 frontmatter-syntax: A second colon with a blank after it makes this line unclear. Put the whole value in quotation marks.',
  ],
  [
    'a custom tag',
    { 'places/a.yaml': 'name: !!js/function "x"\ncoordinates: { latitude: 1, longitude: 2 }\n' },
    'places/a.yaml:1:7 frontmatter-syntax: A value has a tag (a word that begins with `!`) that is not used here, or that does not fit. Remove the tag, or put the value in quotation marks.',
  ],
  [
    'aliases that multiply',
    {
      'places/a.yaml':
        'a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n',
    },
    'places/a.yaml:3:40 frontmatter-syntax: By the alias `*b` more than 100 aliases are followed. Write the values out instead of the aliases.',
  ],
  [
    'brackets by the thousand',
    { 'places/a.yaml': `name: ${'['.repeat(50_000)}` },
    'places/a.yaml:1:1 frontmatter-syntax: The fields are nested too deeply. Compare the file with an entry that works.',
  ],
  [
    'no frontmatter',
    { 'events/a.mdx': 'Text\n' },
    'events/a.mdx:1:1 frontmatter-syntax: The file does not begin with its fields. Write `---` alone on the first line, then the fields, then `---` alone on a line.',
  ],
  [
    'frontmatter that does not end',
    { 'events/a.mdx': '---\ntitle: T\n\nText\n' },
    'events/a.mdx:1:1 frontmatter-syntax: The fields that begin after `---` on this line have no end. Write `---` alone on the line after the last field.',
  ],
  [
    'empty frontmatter',
    { 'events/a.mdx': '---\n---\nText\n' },
    'events/a.mdx:1:1 missing-field: The entry has no fields. Write at least `title`, `summary`, `date` and `lane`.',
  ],
  [
    'bytes that are not UTF-8',
    { 'events/a.mdx': Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xe9, 0x0a])]) },
    'events/a.mdx:2:1 frontmatter-syntax: This line holds bytes that are not UTF-8 text. Save the file as UTF-8.',
  ],
  [
    'UTF-16',
    { 'actors/a.yaml': Buffer.from('\ufeffname: A', 'utf16le') },
    'actors/a.yaml:1:1 frontmatter-syntax: The file is UTF-16 text. Save it as UTF-8.',
  ],
  [
    'a NUL',
    { 'actors/a.yaml': 'name: A\nkind: per\0son\n' },
    'actors/a.yaml:2:10 frontmatter-syntax: A control character (U+0000) stands here, which text does not hold. Delete it; it may show as a blank or as nothing.',
  ],
  [
    'more than an entry can be',
    { 'actors/a.yaml': Buffer.alloc(128 * 1024 + 1, 'a') },
    'actors/a.yaml:1:1 frontmatter-syntax: The file is larger than 128 KB, which is too much for one entry. Split it into several entries, or move it out of the content folder.',
  ],
  [
    'a body that would take the parser minutes',
    { 'events/a.mdx': eventMdx + '_a*'.repeat(20_000) },
    'events/a.mdx:12:1 mdx-syntax: The text after the fields is longer than 50,000 characters. Shorten it to a few paragraphs, or split the event.',
  ],
  [
    'a comment of HTML in MDX',
    { 'events/a.mdx': `${eventMdx}\n<!-- x -->\n` },
    'events/a.mdx:15:2 mdx-syntax: An HTML comment stands here, which MDX does not have. Remove the comment.',
  ],
  [
    'a component that is not closed, with CRLF and a byte order mark',
    { 'events/a.mdx': `\ufeff${eventMdx}\n<SideNote>x\n`.replace(/\n/gu, '\r\n') },
    'events/a.mdx:15:1 mdx-syntax: A component or a tag is opened here and never closed. Write `\\<` for a bracket that is meant as a character; close each component with its own `</Name>`.',
  ],
  [
    'braces that hold no code',
    { 'events/a.mdx': `${eventMdx}\nThe {a b} set\n` },
    'events/a.mdx:15:7 mdx-syntax: Text in braces, or a line that begins with `import` or `export`, is read as code here, and is none. Bodies hold no code. Write `\\{` for a brace that is meant as a character.',
  ],
  [
    'a field of an event with CRLF and a byte order mark',
    { 'events/a.mdx': `\ufeff${eventMdx.replace('lane:', 'lanne:')}`.replace(/\n/gu, '\r\n') },
    'events/a.mdx:5:1 unknown-field: `lanne` is not a field of the data format. Did you mean `lane`?',
  ],
  [
    'a missing field stands at its nearest parent',
    { 'events/a.mdx': eventMdx.replace('    text: It is shut.\n', '') },
    'events/a.mdx:7:5 missing-field: `claims[0].text` is missing. Add `text` (the statement in our words).',
  ],
  [
    'an ending that nobody reads',
    { 'sources/a.yml': 'title: T' },
    'sources/a.yml:1:1 file-unexpected: This file is no entry. Name it with the ending `.yaml`.',
  ],
  [
    'a folder in a folder',
    { 'events/2012/a.mdx': eventMdx },
    'events/2012:1:1 file-unexpected: This is a folder, and entries stand directly in `events/`. Move its files up.',
  ],
  [
    'a folder with a slip in its name',
    { 'event/a.mdx': eventMdx },
    'event:1:1 file-unexpected: This folder holds no entries. Did you mean `events`?',
  ],
  [
    'a stray file',
    { 'notes.txt': 'x' },
    'notes.txt:1:1 file-unexpected: This file is no entry. Entries stand in `events/`, `sources/`, `actors/`, `places/`, `questions/` and `paths/`. Move it out of the content folder.',
  ],
  [
    'an image that nothing shows',
    { 'events/a.png': dot, 'events/a.mdx': eventMdx },
    'events/a.png:1:1 file-unexpected: No entry uses this image. Show it in an entry, or remove it.',
  ],
  [
    'an image that is not there',
    { 'events/a.mdx': `${eventMdx}\n![x](./b.png "y")\n` },
    'events/a.mdx:15:1 reference-missing: The image `./b.png` is not beside the entry. Put the file into `events/`.',
  ],
])('%s', async (_, files, line) => {
  expect(await told(files)).toEqual([line]);
});

test('an image that an entry shows is no stray file', async () => {
  const body = '\n![x](./a%20b.png "y") and ![z][ref]\n\n[ref]: c.jpg "w"\n';
  const files = { 'events/a b.png': dot, 'events/c.jpg': jpeg, 'events/a.md': eventMdx + body };
  expect(await told(files)).toEqual([]);
});

test('.md is Markdown alone: braces and comments are text there', async () => {
  expect(await told({ 'events/a.md': `${eventMdx}\n{a b} <!-- c -->\n` })).toEqual([]);
});

test('a symbolic link that leaves the folder is refused, one inside it is followed', async () => {
  const outside = storyFolder({ 'secret.yaml': 'name: S' });
  const folder = storyFolder({
    'site.yaml': siteYaml,
    'places/a.yaml': 'name: A\ncoordinates: { latitude: 1, longitude: 2 }\n',
  });
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'places/b.yaml'));
  symlinkSync(join(folder, 'places/a.yaml'), join(folder, 'places/c.yaml'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'places/d.yaml'));
  const { problems, places } = await readContent(folder);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'places/b.yaml: This is a link that leads out of the content folder.',
    'places/d.yaml: This is neither a file nor a folder that can be read.',
  ]);
  expect(places.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('without site.yaml, that is the one problem, and no lane is missing', async () => {
  const content = await readContent(storyFolder({ 'events/a.mdx': eventMdx }));
  expect(content.problems).toMatchObject([{ code: 'site-missing', file: 'site.yaml', line: 1 }]);
  const input = checkInput(content, '2026-01-01');
  expect(input.story.site.lanes.map(({ id }) => id)).toEqual(['closing']);
  expect(input.fileOf('site', 'site').file).toBe('site.yaml');
});

test('two files of one id give one entry', async () => {
  const content = await readContent(
    storyFolder({ 'site.yaml': siteYaml, 'events/a.md': eventMdx, 'events/a.mdx': eventMdx }),
  );
  expect(content.events.map(({ file }) => file)).toEqual(['events/a.md']);
  expect(content.files).toHaveLength(3);
});

test('a check finds lines, columns and whether a value is quoted', async () => {
  const content = await readContent(
    storyFolder({ 'site.yaml': siteYaml, 'events/a.mdx': eventMdx }),
  );
  const file = checkInput(content, '2026-01-01').fileOf('events', 'a');
  expect(file.locate([])).toEqual({ line: 1, column: 1 });
  expect(file.locate(['date'])).toEqual({ line: 4, column: 1 });
  expect(file.locate(['claims', 0])).toEqual({ line: 7, column: 5 });
  expect(file.locate(['claims', 0, 'chain', 1])).toEqual({ line: 10, column: 19 });
  expect(file.locate(['claims', 0, 'chain', 1, 'note'])).toEqual({ line: 10, column: 19 });
  expect(file.locate(['nowhere', 3])).toEqual({ line: 1, column: 1 });
  expect(file.isPlain(['date'])).toBe(false);
  expect(file.isPlain(['lane'])).toBe(true);
  expect(file.isPlain(['claims'])).toBe(false);
  expect(file.body?.children?.[0]).toMatchObject({
    type: 'paragraph',
    position: { start: { line: 13, column: 1 } },
  });
});
