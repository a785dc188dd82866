import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { keepCopy } from '../../../src/cli/capture.ts';
import type { CaptureOptions } from '../../../src/cli/capture.ts';
import { Refusal } from '../../../src/cli/refusal.ts';
import { checkContent } from '../../../src/files/check-content.ts';
import { hostile, storyWith } from './corpus.ts';

const now = '2026-11-25T10:00:00Z';
let place = '';
let story = '';
let page = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  page = join(place, 'page.html');
  writeFileSync(page, '<p>The lamp was out.</p>');
  story = storyWith({});
});
afterAll(() => {
  rmSync(place, { recursive: true });
  rmSync(story, { recursive: true });
});

const plain =
  'title: A page\nlang: en\nkind: article\npublisher: herald\nurl: https://a.example/\n';

/** The data of an entry, with the reader of YAML that every tool has. */
const dataOf = (text: string): Record<string, unknown> => {
  const doc = parseDocument(text, { schema: 'core' });
  expect(doc.errors).toEqual([]);
  return doc.toJS();
};

interface Said {
  /** What was told, with the folders of this run left out. */
  readonly words: string;
  readonly isKept: boolean;
}

/**
 * Keeps a copy for an entry of this text, and looks that nothing but that came of it: the entry holds
 * all that it held, and the copy, or it is as it was and there is no copy.
 */
async function capture(
  file: string,
  entry: string | Uint8Array,
  options: Partial<CaptureOptions> = {},
): Promise<Said> {
  const path = join(story, 'sources/any.yaml');
  writeFileSync(path, entry);
  const before = readFileSync(path);
  const into = mkdtempSync(join(place, 'kept-'));
  const given = { source: 'any', method: 'saved', ...options, into };
  let words: string;
  let isKept = false;
  try {
    words = await keepCopy(file, given, story, now);
    isKept = true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    words = error.message;
  }
  const kept = readdirSync(into, { recursive: true });
  if (isKept) {
    const { captures, ...others } = dataOf(readFileSync(path, 'utf8'));
    const { captures: earlier, ...were } = dataOf(before.toString('utf8'));
    expect(others).toEqual(were);
    const { at, by, method, archive, bytes } = (captures as Record<string, unknown>[]).at(-1) ?? {};
    expect(captures).toHaveLength(((earlier ?? []) as unknown[]).length + 1);
    expect({ at, by, method, archive }).toEqual({
      at: options.at ?? now,
      by: options.by ?? 'the editors',
      method: given.method,
      archive: options.archive,
    });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(/^[\da-f]{64}(?:\.[a-z\d]{1,10})?$/u);
    expect(readFileSync(join(into, String(kept[0]))).length).toBe(bytes);
    const { problems } = await checkContent(story, '2026-11-25');
    expect(problems.filter((problem) => problem.file === 'sources/any.yaml')).toEqual([
      expect.objectContaining({ code: 'entry-unused' }),
    ]);
  } else {
    expect(readFileSync(path)).toEqual(before);
    expect(kept).toEqual([]);
  }
  expect(words).not.toMatch(/[\0-\x09\x0b-\x1f\x7f\u202e]/u);
  expect(words.length).toBeLessThan(2500);
  rmSync(into, { recursive: true });
  return {
    words: words.replaceAll(into, 'kept').replaceAll(place, 'here').replaceAll('\n', '⏎'),
    isKept,
  };
}

/** What a person or a program may hand over as the page that was saved. */
const pages: Readonly<Record<string, string | Uint8Array>> = {
  'frontmatter.html': '---\ntitle: Another\ncaptures: []\n---\n<p>x</p>',
  'fields.yaml': 'captures:\n  - at: "1901"\n',
  'script.html':
    '<!doctype html><title>"}\ncaptures: [x]\n</title><base href="file:///etc/"><meta http-equiv="refresh" content="0;url=file:///etc/passwd"><script>alert(1)</script><img src=x onerror=alert(1)>',
  'head.warc':
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: file:///etc/passwd\r\nLocation: file:///etc/passwd\r\nContent-Length: -1\r\nX: a\nb: c\r\n\r\n',
  'empty.html': '',
  'nul.bin': new Uint8Array(4096),
  'latin-1.txt': Uint8Array.of(0x52, 0xe9),
  'gzip.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0),
  'no ending': 'x',
  'two.endings.WARC.GZ': 'x1',
  'ending.a b;id': 'x2',
  'ending.<script>': 'x3',
  'ending."}': 'x4',
  [`ending.${'a'.repeat(200)}`]: 'x5',
  'line\nend.ht\nml': 'x6',
  'turned.\u202elmth': 'x7',
  '\u001b[2J.html': 'x8',
  '-rf': 'x9',
  '$(id).html': 'xa',
  'é.ÉÉ': 'xb',
};

test('saved pages: each is kept by the sum of its bytes, or refused in words', async () => {
  const lines: string[] = [];
  const say = async (name: string, file = join(place, name)): Promise<void> => {
    lines.push(`${JSON.stringify(name)} ${(await capture(file, plain)).words}`);
  };
  for (const [name, content] of Object.entries(pages)) {
    writeFileSync(join(place, name), content);
    await say(name);
  }
  writeFileSync(join(place, 'sparse.html'), '');
  truncateSync(join(place, 'sparse.html'), 16 * 1024 * 1024);
  await say('sparse.html');
  mkdirSync(join(place, 'folder.html'));
  symlinkSync('/dev/zero', join(place, 'zero.html'));
  symlinkSync('itself.html', join(place, 'itself.html'));
  for (const name of ['folder.html', 'zero.html', 'itself.html', 'nowhere.html']) await say(name);
  for (const address of [
    'file:///etc/passwd',
    'https://evil.example/page',
    'data:text/html,x',
    '\0',
    '',
    '../../../../../../../../../../nowhere/passwd',
    'x'.repeat(100_000),
    '\u001b[2J',
  ]) {
    await say(address.slice(0, 60), address);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    join(hostile, 'expected/capture-pages.txt'),
  );
});

const breaking = [
  '"',
  "'",
  'a: b',
  '}',
  ']}',
  '- x',
  '# x',
  '&a x',
  '*a',
  '!!js/function x',
  '!<tag:x> y',
  '| x',
  '> x',
  '%YAML 1.1',
  '---',
  '...',
  '\n---\ntitle: Another\n',
  '\ntitle: Another\n',
  'x\n  sha256: "0"\n',
  '\r\ntitle: Another',
  '\t- x',
  '? x',
  '`x`',
  '@x',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{x}}',
  '${x}',
  'null',
  '~',
  'true',
  '2018-12-28',
  '0x1F',
  '1e5',
  '.inf',
  '<<',
  '__proto__',
  'trailing ',
  ' leading',
  'two  \nlines ',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u{1F600}',
  '\0',
  '\u001b[2J',
  '\u007f',
  '',
  '  ',
  'x'.repeat(2000),
  'x'.repeat(200_000),
];

const addresses = [
  'https://archive.example/x',
  'https://archive.example/a"b\'c?d={e}&f=[g]#h: i',
  'https://user:word@archive.example/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  '//archive.example/x',
  'archive.example/x',
  'https://',
  'https://archive.example/\n  by: another',
  'https://archive.example/ x',
  '../../../etc/passwd',
  '',
];

const times = [
  '2026-11-25',
  '2026-11-25T10:00:00+01:00',
  '2026-11-25T10:00:00',
  '25.11.2026',
  'now',
  '',
  '2026-02-30',
  '"2026-11-25"',
  '2026-11-25\nby: another',
  '2026-11-25 # x',
  '\0',
  '2'.repeat(10_000),
];

test('what is said of a copy: each is recorded as it was said, or refused in words', async () => {
  const lines: string[] = [];
  const say = async (field: string, value: string, more = {}): Promise<void> => {
    const { words } = await capture(page, plain, { [field]: value, ...more });
    lines.push(`${field} ${JSON.stringify(value).slice(0, 80)} ${words}`);
  };
  for (const value of breaking) await say('by', value, { method: `${value} once more` });
  for (const value of ['', ' ', '\0', breaking.at(-1) ?? '']) await say('method', value);
  for (const value of addresses) await say('archive', value);
  for (const value of times) await say('at', value);
  for (const value of [
    '../sources/any',
    '__proto__',
    'constructor',
    'any.yaml',
    'ANY',
    'an\u0301y',
    '\0',
    '',
  ]) {
    await say('source', value);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    join(hostile, 'expected/capture-words.txt'),
  );
});

const flow = '{title: A page, lang: en, kind: article, publisher: herald, url: https://a.example/}';
const kept = `captures:\n  - { at: "2026-01-01", by: a, method: b, sha256: ${'a'.repeat(64)} }\n`;
const keptInline = `[{at: "2026-01-01", by: a, method: b, sha256: ${'a'.repeat(64)}}]`;

/** Entries that are sound, each in its own way of writing YAML. */
const shapes: Readonly<Record<string, string>> = {
  plain,
  flow,
  'flow and an end': `${flow}\n`,
  'flow and a comma': `${flow.slice(0, -1)},}\n`,
  'flow on lines': `${flow.replaceAll(', ', ',\n  ')} # end\n`,
  'flow with comments': `${flow.replaceAll(', ', ', # x }\n  ').slice(0, -1)} # y\n}\n`,
  'flow with a mark': `--- ${flow}\n...\n`,
  'flow with copies': `${flow.slice(0, -1)}, captures: ${keptInline}}\n`,
  'flow with copies first': `{captures: ${keptInline}, ${flow.slice(1)}\n`,
  'flow with an empty list': `${flow.slice(0, -1)}, captures: [] }\n`,
  'flow as JSON': `${JSON.stringify(dataOf(plain))}\n`,
  'flow as JSON on lines': `${JSON.stringify(dataOf(plain), null, 2)}\n`,
  'flow with a field of nothing': `${flow.slice(0, -1)}, captures}\n`,
  'no end': plain.trimEnd(),
  'many ends': `${plain}\n\n\n`,
  'windows line ends': plain.replaceAll('\n', '\r\n'),
  'windows line ends and copies': (plain + kept).replaceAll('\n', '\r\n'),
  'byte-order mark': `\ufeff${plain}`,
  'byte-order mark and copies': `\ufeff${kept}${plain}`,
  indented: plain.replace(/^/gmu, '  ').trimEnd(),
  'a mark before': `---\n${plain}`,
  'a mark after': `${plain}...\n`,
  'a mark after with a remark': `${plain}... # x\n# y\n`,
  'a directive': `%YAML 1.2\n---\n${plain}`,
  'a remark at the end': `${plain}# captures: none`,
  'a remark of its own': `# x\n\n${plain}  # y\n`,
  'a text that keeps its line ends': `${plain}note: |+\n  A.\n\n\n`,
  'a text without its line end': `${plain}note: |-\n  A.\n  captures: []\n`,
  'a text that is folded': `${plain}note: >\n  A\n\n  B\n`,
  'a text in quotes on lines': `${plain}note: "A\n  captures: []\n  B"\n`,
  'a plain text on lines': `${plain}note: A\n  B\n`,
  'copies of nothing': `captures:\n${plain}`,
  'copies of nothing at the end': `${plain}captures:`,
  'copies of a null': `captures: ~\n${plain}`,
  'copies in quotation marks': `"captures": []\n${plain}`,
  'copies after a question mark': `? captures\n: []\n${plain}`,
  copies: plain + kept,
  'copies first': kept + plain,
  'copies inline': `captures: ${keptInline} # x\n${plain}`,
  'copies with an anchor': `captures: &a ${keptInline}\n${plain}`,
  'copies with a tag': `captures: !!seq ${keptInline}\n${plain}`,
  'an empty list that another field is': `captures: &a []\nderives: *a\n${plain}`,
  'an empty list that is another field': `derives: &a []\ncaptures: *a\n${plain}`,
  'an anchor elsewhere': plain.replace('A page', '&t A page').concat('note: *t\n'),
  'an alias for a copy': `${plain}captures:\n  - &c { at: "2026-01-01", by: a, method: b, sha256: ${'a'.repeat(64)} }\n  - *c\n`,
  'a key in an escape': plain.replace('title', '"\\x74itle"'),
  'copies in an escape': `"\\x63aptures": []\n${plain}`,
};

test('entries: each holds the copy and all that it held, or stays as it is', async () => {
  const lines: string[] = [];
  for (const [name, text] of Object.entries(shapes)) {
    const { words, isKept } = await capture(page, text);
    const after = isKept ? readFileSync(join(story, 'sources/any.yaml'), 'utf8') : '';
    lines.push(`${name}: ${words}`, ...(isKept ? [JSON.stringify(after)] : []));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    join(hostile, 'expected/capture-entries.txt'),
  );
});

const { HOSTILE_RUNS } = process.env;

test('any words for any entry are recorded as they were said, or refused, and break nothing', async () => {
  const words = fc.oneof(
    fc.constantFrom(...breaking.slice(0, -1)),
    fc.string({ unit: 'grapheme' }),
  );
  const some = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, '?'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(shapes)),
      some,
      some,
      async (entry, by, method) => {
        await capture(page, entry, { by, method });
      },
    ),
    {
      numRuns: Number(HOSTILE_RUNS ?? 60),
      ...(HOSTILE_RUNS === undefined ? { seed: 2018 } : {}),
    },
  );
  expect(existsSync(join(story, 'sources/any.yaml'))).toBe(true);
});
