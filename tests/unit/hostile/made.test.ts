import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fieldsOfBodies, hostile, neighbourTold, storyWith, told, verdicts } from './corpus.ts';

const source = 'title: A page\nlang: en\nkind: article\npublisher: herald\n';
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
  );
const body = (text: string): string => `${fieldsOfBodies}\n${text}`;
const times = (text: string, count: number): string => text.repeat(count);

/**
 * What is too large for a repository, or is no text that an editor could keep: made here. The sizes
 * are those at which a parser without limits took from seconds to for ever.
 */
const made: Readonly<Record<string, string | Uint8Array>> = {
  'sources/line-of-5-mb.yaml': `${source}author: ${times('a', 5_000_000)}\n`,
  'events/line-of-5-mb.md': body(times('a', 5_000_000)),
  'events/line-of-5-mb-in-the-fields.mdx': fieldsOfBodies.replace('A lamp', times('a', 5_000_000)),
  'sources/a-million-lines.yaml': `${source}${times('#\n', 1_000_000)}`,
  'sources/just-too-large.yaml': `${source}# ${times('a', 128 * 1024 - source.length - 1)}`,
  'sources/holds-nul.yaml': bytes(source, 'author: A', [0], 'B\n'),
  'events/holds-nul.md': bytes(body('Some'), [0], ' words.\n'),
  'events/escape-sequences.md': bytes(body('Some\n\nmore '), [0x1b], '[2J words.\n'),
  'sources/surrogate-bytes.yaml': bytes(source, 'author: ', [0xed, 0xa0, 0x80], '\n'),
  'sources/overlong-slash.yaml': bytes(source, 'author: ', [0xc0, 0xaf], '\n'),
  'sources/latin-1.yaml': bytes(source, 'author: Ren', [0xe9], '\n'),
  'sources/cut-in-a-letter.yaml': bytes(source, 'author: Ren', [0xc3]),
  'sources/utf-16.yaml': bytes([0xff, 0xfe], [...Buffer.from(source, 'utf16le')]),
  'sources/utf-16-without-mark.yaml': bytes([...Buffer.from(source, 'utf16le')]),
  'sources/utf-32.yaml': bytes([0, 0, 0xfe, 0xff], 'title'),
  'sources/gzip.yaml': bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
  'sources/only-nul.yaml': new Uint8Array(4096),
  'sources/brackets.yaml': `${source}author: ${times('[', 100_000)}`,
  'sources/braces.yaml': `${source}author: ${times('{', 100_000)}`,
  'sources/dashes.yaml': `${source}author:\n${times('- ', 60_000)}`,
  'sources/question-marks.yaml': `${source}${times('? ', 60_000)}`,
  'sources/quotation-marks.yaml': `${source}author: ${times('"', 100_000)}\n`,
  'sources/aliases.yaml': `${source}dateline: &a x\nauthor:\n${times('- *a\n', 20_000)}`,
  'sources/anchors.yaml': `${source}author:\n${times('- &a x\n', 15_000)}`,
  'events/quotations.md': body(times('>', 45_000)),
  'events/quotations-apart.mdx': body(times('> ', 22_000)),
  'events/brackets.md': body(times('[', 45_000)),
  'events/links-in-links.md': body(times('[', 22_000) + times('](b)', 6_000)),
  'events/closing-brackets.md': body(times('](', 22_000)),
  'events/footnotes.md': body(times('[^a]', 11_000)),
  'events/footnotes-in-footnotes.md': body(`${times('[^a]: ', 300)}x\n`),
  'events/definitions.md': body(times('[a]: b\n', 6_000)),
  'events/emphasis.md': body(times('*a **b ', 6_000)),
  'events/lists-in-lists.md': body(
    Array.from({ length: 200 }, (_, depth) => `${times(' ', 2 * depth)}- a\n`).join(''),
  ),
  'events/tags-in-tags.mdx': body(times('<SideNote>', 1_000)),
  'events/braces.mdx': body(times('{', 45_000)),
  'events/backticks.md': body(times('`a``', 11_000)),
  'events/too-long.md': body(times('word ', 11_000)),
  'events/numbers-of-claims.md': fieldsOfBodies.replace(
    /\n---\n$/u,
    `\n${times('  - 1\n', 2_000)}---\n`,
  ),
};

test('large and binary inputs: each is refused with code and line, or inert', async () => {
  const folder = storyWith(made);
  const { lines } = await told(folder);
  rmSync(folder, { recursive: true });
  expect(lines).toContain(neighbourTold);
  // Of a file that is wrong a thousand times, the first.
  const firsts = lines.filter(
    (line, at) => lines.findIndex((other) => other.split(':')[0] === line.split(':')[0]) === at,
  );
  await expect(verdicts(firsts, Object.keys(made).sort())).toMatchFileSnapshot(
    join(hostile, 'expected/made.txt'),
  );
});

const event = body('Words.\n');

/** Names that not every system can check out, or that this one would follow: made here. */
const named: Readonly<Record<string, string>> = {
  'events/con.md': event,
  'events/Aux.md': event,
  'sources/com1.yaml': source,
  'sources/nul.tar.yaml': source,
  'actors/lpt9.yaml': 'name: A\nkind: person\n',
  'events/Lamp.mdx': event,
  'events/lamp.md': event,
  'events/se\u200ben.md': event,
  'events/sеen.md': event,
  'events/\u202Exdm.tnevel.md': event,
  'events/ leading.md': event,
  'events/trailing .md': event,
  'events/%2e%2e%2fsite.md': event,
  'events/-rf.md': event,
  'events/--help.md': event,
  'events/"onmouseover=x.md': event,
  'events/<script>.md': event,
  'events/$(id).md': event,
  'events/new\nline.md': event,
  'events/\u001b[2J.md': event,
  'events/Hall.webm': '',
  'events/hall.webm': '',
  'events/pi\u00f1a.pdf': '%PDF-',
  'events/pin\u0303a.pdf': '%PDF-',
  'events/é.md': event,
  'events/e\u0301.md': event,
  [`events/${times('a', 200)}.md`]: event,
  'events/a.b.c.md': event,
  'events/lamp.xx-yy.md': event,
  'events/script.js': 'process.exit(1)\n',
  'events/page.html': '<script>alert(1)</script>\n',
  'events/drawing.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><foreignObject><script>alert(1)</script></foreignObject><use href="//evil.example/x.svg#y"/></svg>\n',
  'events/deeper/lamp.md': event,
  'evil/lamp.md': event,
  'Sources/a.yaml': source,
  'sources/a.yml': source,
  'sources/a.json': '{}',
  'package.json': '{ "scripts": { "install": "id" } }\n',
  'astro.config.mjs': 'process.exit(1)\n',
  'site.yml': 'title: A\n',
  'constructor.yaml': 'title: A\n',
};

/** True on a system that takes two names for one when they differ in capitals: it cannot hold them both. */
const isCaseBlind = existsSync(fileURLToPath(import.meta.url).toUpperCase());

test.skipIf(isCaseBlind)('names: each is refused with code and file', async () => {
  const folder = storyWith(named);
  const secret = storyWith({});
  const link = (to: string, file: string): void => symlinkSync(to, join(folder, file));
  link(join(secret, 'site.yaml'), 'sources/link-out.yaml');
  link('../../../../../../../../../etc/passwd', 'events/link-to-passwd.md');
  link('/etc/hosts', 'events/link-to-hosts.md');
  link('/dev/zero', 'events/link-to-zero.md');
  link('nowhere.md', 'events/link-to-nothing.md');
  link('link-to-itself.md', 'events/link-to-itself.md');
  link(secret, 'questions');
  link('..', 'events/link-up.md');
  link('../sources/gazette-1.yaml', 'sources/link-within.yaml');
  mkdirSync(join(folder, 'events/folder.md'));
  writeFileSync(join(folder, 'sources/sparse.yaml'), source);
  // A file that says it holds a terabyte takes no room on a disk.
  truncateSync(join(folder, 'sources/sparse.yaml'), 2 ** 40);
  const { lines } = await told(folder);
  expect(lines).toContain(neighbourTold);
  const others = lines.filter((line) => line !== neighbourTold);
  const unsaid = Object.keys(named).filter(
    (file) =>
      !others.some(
        (line) =>
          file === line.split(':')[0] ||
          file.startsWith(`${line.split(':')[0]}/`) ||
          line.includes(`\`${file}\``),
      ),
  );
  expect(unsaid).toEqual([]);
  await expect(
    `${others.map((line) => JSON.stringify(line).slice(1, -1)).join('\n')}\n`,
  ).toMatchFileSnapshot(join(hostile, 'expected/names.txt'));
  rmSync(folder, { recursive: true });
  rmSync(secret, { recursive: true });
});
