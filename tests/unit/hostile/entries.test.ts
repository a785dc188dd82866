import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BodyPart } from '../../../src/domain/body-part.ts';
import { bodyParts } from '../../../src/files/body-parts.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import {
  fieldsOfBodies,
  hostile,
  inputsOf,
  neighbourTold,
  storyWith,
  told,
  verdicts,
} from './corpus.ts';
import type { Told } from './corpus.ts';

/** `script.mdx` and `script.md` are two inputs, and an id is one. */
const idOf = (name: string): string => name.replace('.', '-').replace(/-(mdx?)$/u, '-$1.$1');

const bodies = inputsOf('bodies').map(({ name, text }) => ({
  file: `events/${idOf(name)}`,
  text: fieldsOfBodies + text,
}));
const events = inputsOf('frontmatter').map(({ name, text }) => ({ file: `events/${name}`, text }));
const sources = inputsOf('yaml').map(({ name, text }) => ({ file: `sources/${name}`, text }));

let folder = '';
let all: Told;

beforeAll(async () => {
  folder = storyWith(
    Object.fromEntries([...bodies, ...events, ...sources].map(({ file, text }) => [file, text])),
  );
  all = await told(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the corpus is as large as it says', () => {
  const files = readdirSync(hostile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(300);
});

test('one hostile entry keeps no other from being reported', () => {
  expect(all.lines).toContain(neighbourTold);
});

test.each([
  ['bodies', bodies],
  ['frontmatter', events],
  ['yaml', sources],
] as const)('%s: each is refused with code and line, or inert', async (area, inputs) => {
  await expect(
    verdicts(
      all.lines,
      inputs.map(({ file }) => file),
    ),
  ).toMatchFileSnapshot(join(hostile, 'expected', `${area}.txt`));
});

/** The elements and attributes that Markdown comes to. */
const markdown: Readonly<Record<string, readonly string[]>> = {
  a: [
    'href',
    'title',
    'id',
    'ariaDescribedBy',
    'ariaLabel',
    'rel',
    'className',
    'dataFootnoteRef',
    'dataFootnoteBackref',
  ],
  blockquote: [],
  br: [],
  del: [],
  em: [],
  hr: [],
  strong: [],
  p: [],
  pre: [],
  sup: [],
  code: ['className'],
  h1: [],
  h2: ['id', 'className'],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  input: ['type', 'disabled', 'checked'],
  li: ['id', 'className'],
  ol: ['start'],
  ul: ['className'],
  section: ['dataFootnotes', 'className'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  td: ['align'],
  th: ['align'],
};

function elementsOf(node: Nodes): Element[] {
  const within = 'children' in node ? node.children.flatMap((child) => elementsOf(child)) : [];
  return node.type === 'element' ? [node, ...within] : within;
}

const htmlOf = (parts: readonly BodyPart[]): string =>
  parts
    .map((part) => ('html' in part ? part.html : 'parts' in part ? htmlOf(part.parts) : ''))
    .join('');

describe('what is shown of a body', () => {
  // Of refused ones too: should a check miss one, its tree still comes to nothing that runs.
  test.each(bodies.map(({ file }) => file))(
    '%s holds what Markdown makes, and nothing else',
    (file) => {
      const body = all.checked.content.files.find((entry) => entry.file === file)?.body;
      if (body === undefined) {
        expect(
          all.lines.some((line) => line.startsWith(`${file}:`) && line.includes(' mdx-syntax ')),
        ).toBe(true);
        return;
      }
      const isRefused = all.lines.some((line) => line.startsWith(`${file}:`));
      for (const { tagName, properties } of elementsOf(
        fromHtml(htmlOf(bodyParts(body, wordsFor('en').event)), { fragment: true }),
      )) {
        expect(Object.keys(markdown)).toContain(tagName);
        for (const name of Object.keys(properties)) expect(markdown[tagName]).toContain(name);
        const { href } = properties;
        if (!isRefused && typeof href === 'string') {
          expect(['https:', 'http:', 'mailto:']).toContain(
            new URL(href, 'https://here.example/').protocol,
          );
        }
      }
    },
  );
});

const sites = inputsOf('sites');

test('sites: each is refused with code and line, or inert', async () => {
  const lines: string[] = [];
  for (const { name, text } of sites) {
    const made = storyWith({ 'site.yaml': text });
    const { lines: own } = await told(made);
    rmSync(made, { recursive: true });
    expect(own).toContain(neighbourTold);
    lines.push(
      ...own
        .filter((line) => line.startsWith('site.yaml:'))
        .map((line) => `${name}:${line.slice('site.yaml:'.length)}`),
    );
  }
  await expect(
    verdicts(
      lines,
      sites.map(({ name }) => name),
    ),
  ).toMatchFileSnapshot(join(hostile, 'expected/sites.txt'));
});
