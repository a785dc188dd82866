import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { fixture, pageOf } from './dateline.ts';
import { filesOf, plainBytes } from './site-pages.ts';

/** What the entries of a private person and of a protected source hold, and nobody is to read. */
const canaries: Readonly<Record<string, readonly string[]>> = {
  'actors/watch.yaml': ['Quernmoor', 'Ottoline', 'Квернмур', 'Оттолина', 'Ottie', 'Q-Moor'],
  'sources/letter.yaml': [
    ...['hidden-thorn', 'canary-7f3a', 'kept-thorn', 'carried-thorn', 'copy-canary'],
    ...['Keeper Canary', 'by the method of canaries', 'ca9a7f3a', '2019-04-03'],
  ],
};

/** The ways in which a text stands in a file that is none of plain text. */
const spellings = (text: string): readonly string[] => {
  const escaped = text.replace(
    /[^ -~]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const references = text.replace(
    /[^ -~]/gu,
    (letter) => `&#x${letter.charCodeAt(0).toString(16)};`,
  );
  const all = [text, encodeURIComponent(text), escaped, references, text.replaceAll(' ', '-')];
  return [...new Set(all.map((each) => each.toLowerCase()))];
};

let out: string;
beforeAll(() => {
  out = inject('folders').thorns;
});

const read = async (path: string): Promise<string> =>
  (await pageOf(out, path)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('what is withheld', () => {
  it.each(Object.entries(canaries))('%s holds what is looked for', async (file, words) => {
    const text = await readFile(join(fixture('thorns'), file), 'utf8');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('is in no byte of any file, nor in its name', async () => {
    const looked = Object.values(canaries).flat().flatMap(spellings);
    const found: string[] = [];
    const files = await filesOf(out);
    for (const file of files) {
      const text = (await plainBytes(join(out, file))).toString('utf8').toLowerCase();
      const name = file.toLowerCase();
      found.push(
        ...looked
          .filter((word) => text.includes(word) || name.includes(word))
          .map((word) => `${file}: ${word}`),
      );
    }
    expect(files.filter((file) => file.endsWith('.parquet'))).toHaveLength(2);
    expect(found).toEqual([]);
  });
});

describe('a private person', () => {
  it.each([
    ['actors/watch', 'The watchman of the gate', 'A private person, shown by role.'],
    ['ru/actors/watch', 'Сторож у ворот', 'Частное лицо: вместо имени указана роль.'],
  ])('is shown by role on %s', async (path, role, notice) => {
    const text = await read(path);
    expect(text).toContain(role);
    expect(text).toContain(notice);
  });

  it.each([
    ...['data/timeline.json', 'data/claims.csv', 'data/claims.parquet', 'data/story.jsonld'],
    ...['propose/known.json', 'events/gate/index.html', 'sources/letter/citation.bib'],
  ])('stands by role in %s', async (file) => {
    expect((await plainBytes(join(out, file))).toString('utf8')).toContain(
      'The watchman of the gate',
    );
  });

  it('is named where the entry gives a reason, and the page tells it', async () => {
    const text = await read('actors/miller');
    expect(text).toContain('Bartholomew Tuke');
    expect(text).toContain('A private person, named for this reason: named-reason');
  });
});

describe('a protected source', () => {
  it('is cited, and its page says that the rest is withheld', async () => {
    const text = await read('sources/letter');
    expect(text).toContain('A letter from the gate . (2019, April 1). The watchman of the gate.');
    expect(text).toContain('Address Withheld, to protect somebody.');
    expect(text).toContain('The copies of this source are withheld with its address.');
    expect(text).toContain('Quoted from a source whose copies are withheld: the gate stood');
  });

  it('has a person for its publisher, by role, and no address in its data', async () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(
        await pageOf(out, 'sources/letter'),
      ) ?? [];
    const data = JSON.parse(json) as Readonly<Record<string, unknown>>;
    expect(data['publisher']).toEqual({ '@type': 'Person', name: 'The watchman of the gate' });
    expect(data).not.toHaveProperty('url');
  });

  it.each(['csl.json', 'bib', 'ris'])('is cited as withheld in sources.%s', async (ending) => {
    expect(await readFile(join(out, `data/sources.${ending}`), 'utf8')).toContain(
      'Its address is withheld to protect somebody',
    );
  });
});

it.each(['actors/watch', 'sources/letter', 'ru/sources/letter'])(
  'no link of /%s leads to the file that holds it, and its changes are not told',
  async (path) => {
    const html = await pageOf(out, path);
    expect(html).not.toContain('https://github.com/example/thorns/edit/');
    expect(html).not.toContain('https://github.com/example/thorns/new/');
    expect(html).not.toContain('<details class="entry-history"');
    // Others have both.
    expect(await pageOf(out, 'actors/miller')).toContain('https://github.com/example/thorns/edit/');
  },
);
