import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexFiles } from '../../../../src/domain/search/index-files.ts';
import type { PageToIndex } from '../../../../src/domain/search/index-shape.ts';
import { packed, unpack } from '../../../../src/domain/search/packed-numbers.ts';
import { mostListed, SearchEngine } from '../../../../src/domain/search/search-engine.ts';
import type { EngineRequest } from '../../../../src/domain/search/search-engine.ts';
import { fileOf, filesFrom, shelved } from '../../../../src/domain/search/shelf.ts';
import { stemmerFor } from '../../../../src/domain/search/stemmers.ts';
import { tokensOf } from '../../../../src/domain/search/tokens.ts';

const english = await stemmerFor('en');

const page = (url: string, content: string, more: Partial<PageToIndex> = {}): PageToIndex => ({
  url,
  content,
  meta: { title: content.split('. ')[0] ?? '', kind: 'event' },
  anchors: [],
  filters: {},
  date: 0,
  latest: 0,
  ...more,
});

/** The files of an index by their paths, and its root. */
function indexOf(pages: readonly PageToIndex[]) {
  const files = new Map<string, string>();
  const steps = indexFiles(pages, english);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) files.set(step.value.path, step.value.text);
  return { files, root: step.value };
}

/** The engine over an index of some pages, and the paths that it has loaded. */
function engineOf(pages: readonly PageToIndex[]) {
  const { files, root } = indexOf(pages);
  const loaded: string[] = [];
  const engine = new SearchEngine({ folder: '', ...root }, english, async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} is not there`);
    loaded.push(path);
    return JSON.parse(text);
  });
  const found = async (query: string, more: Partial<EngineRequest> = {}): Promise<string[]> => {
    const request = { query, filters: {}, sort: 'relevance', counted: [], ...more } as const;
    const { pages: numbers } = await engine.search(request);
    return Promise.all(numbers.map(async (number) => (await engine.page(number, '')).url));
  };
  return { engine, files, found, loaded, root };
}

describe('the words of a text', () => {
  it.for([
    ['The envoy’s visit', ['the', 'envoy', 'visit']],
    ["O'Brien's 2nd, 1,200", ['o', 'brien', '2nd', '1', '200']],
    ['ÜRÜMQI, Ürümqi', ['urumqi', 'urumqi']],
    ['Казахстан, ёлка', ['казахстан', 'елка']],
    ['فَنَار', ['فنار']],
    ['说历史 now', ['说', '说历', '历', '历史', '史', 'now']],
    ['!? — “”', []],
  ] as const)('of %s', ([text, words]) => {
    expect(tokensOf(text).map(({ word }) => word)).toEqual(words);
  });

  it('stand where they are said to, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end, isPair } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (!isPair) last = start;
        }
      }),
    );
  });
});

test('numbers that were packed come back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), (some) => {
      const numbers = some.sort((a, b) => a - b);
      const back: number[] = [];
      unpack(packed(numbers), (number) => back.push(number));
      expect(back).toEqual(numbers);
    }),
  );
  expect(packed(Array.from({ length: 40_000 }, (_, number) => number))).toEqual([1, -39_999]);
});

test('each key, and all keys with a start, stand in the files that are named for them', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'ä', '说'),
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(word),
      word,
      fc.integer({ min: 1, max: 80 }),
      (some, start, size) => {
        const { bounds, files } = shelved(
          some.sort().map((key) => [key, 0] as const),
          size,
        );
        expect(files.flat().map(([key]) => key)).toEqual(some);
        for (const key of some) {
          expect(files[fileOf(bounds, key)]?.some(([each]) => each === key)).toBe(true);
        }
        const withStart = filesFrom(bounds, start).flatMap((file) => files[file] ?? []);
        expect(withStart.map(([key]) => key).filter((key) => key.startsWith(start))).toEqual(
          some.filter((key) => key.startsWith(start)),
        );
      },
    ),
  );
});

describe('the engine', () => {
  const words = ['lamp', 'lamps', 'keeper', 'salt', 'ship', '灯塔'];
  const texts = fc.array(
    fc.record({
      text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
      lane: fc.constantFrom('stones', 'pilots'),
      date: fc.integer({ min: -3, max: 3 }),
    }),
    { maxLength: 12 },
  );

  it('finds, counts and sorts as a look through all pages does', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.uniqueArray(fc.constantFrom('lamp', 'keeper', 'salt', 'ship', '灯塔'), { maxLength: 2 }),
        fc.constantFrom<readonly string[]>([], ['stones'], ['stones', 'pilots']),
        async (some, asked, lanes) => {
          const pages = some.map(({ text, lane, date }, number) =>
            page(`/${number}/`, text.join(' '), {
              filters: { lane: [lane], kind: ['event'] },
              date,
              latest: date,
            }),
          );
          const { engine } = engineOf(pages);
          const has = ({ text }: (typeof some)[number]): boolean =>
            asked.every((word) => text.some((each) => each.replace(/s$/, '') === word));
          const expected = some.filter(
            (each) => has(each) && (lanes.length === 0 || lanes.includes(each.lane)),
          );
          const { pages: found, counts } = await engine.search({
            query: asked.join(' '),
            filters: { lane: lanes },
            sort: 'date',
            counted: ['lane'],
          });
          const urls = await Promise.all(
            found.map(async (each) => (await engine.page(each, '')).url),
          );
          const dates = urls.map((url) => some[Number(url.slice(1, -1))]?.date ?? NaN);
          expect(urls).toHaveLength(expected.length);
          expect(dates).toEqual(expected.map(({ date }) => date).sort((a, b) => a - b));
          for (const lane of ['stones', 'pilots']) {
            // What the other facets leave, whatever is chosen in this one.
            expect(counts['lane']?.[lane] ?? 0).toBe(
              some.filter((each) => has(each) && each.lane === lane).length,
            );
          }
          expect(counts['kind']?.['event'] ?? 0).toBe(expected.length);
        },
      ),
    );
  });

  it('finds the phrases that are there, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
        async (some, phrase) => {
          const { found } = engineOf(
            some.map(({ text }, number) => page(`/${number}/`, text.join(' '), { meta: {} })),
          );
          const stems = (list: readonly string[]): string =>
            ` ${list.map((word) => word.replace(/s$/, '')).join(' ')} `;
          expect((await found(`“${phrase.join(' ')}”`)).sort()).toEqual(
            some
              .flatMap(({ text }, number) =>
                stems(text).includes(stems(phrase)) ? [`/${number}/`] : [],
              )
              .sort(),
          );
        },
      ),
    );
  });

  it('finds the forms of a word, words that start as it does, and any spelling of its letters', async () => {
    const { found } = engineOf([
      page('/a/', 'Walking to Ürümqi'),
      page('/b/', 'Lanterns and a walk'),
      page('/c/', 'Казахстан, 新疆的历史'),
    ]);
    expect(await found('walked')).toEqual(expect.arrayContaining(['/a/', '/b/']));
    expect(await found('urumqi')).toEqual(['/a/']);
    expect(await found('lant')).toEqual(['/b/']);
    expect(await found('"lant"')).toEqual([]);
    expect(await found('казахстан')).toEqual(['/c/']);
    expect(await found('历史')).toEqual(['/c/']);
    expect(await found('史历')).toEqual([]);
    expect(await found('walk zeppelin')).toEqual([]);
    expect(await found('!')).toEqual([]);
  });

  it('lists of a long facet what is chosen and what is most frequent, by its names', async () => {
    const source = (id: number): PageToIndex =>
      page(`/ru/sources/s${id}/`, `Post ${id}`, {
        meta: { title: `Post ${id}`, kind: 'source', ...(id === 7 ? { lang: 'fr' } : {}) },
      });
    const event = (id: number, sources: readonly number[]): PageToIndex =>
      page(`/ru/events/e${id}/`, 'A lamp', {
        filters: { source: sources.map((each) => `s${each}`) },
      });
    const { engine } = engineOf([
      ...Array.from({ length: 200 }, (_, id) => source(id)),
      ...Array.from({ length: 200 }, (_, id) => event(id, id % 2 === 0 ? [id, 7] : [id])),
      page('/ru/events/other/', 'A ship', { filters: { source: ['unseen'] } }),
    ]);
    const request = { query: 'lamp', sort: 'relevance', counted: [], listed: ['source'] } as const;
    const all = (await engine.search({ ...request, filters: {} })).listed['source'] ?? [];
    expect(all).toHaveLength(mostListed);
    expect(all[0]).toEqual({ value: 's7', name: 'Post 7', lang: 'fr' });
    const some = (await engine.search({ ...request, filters: { source: ['unseen'] } })).listed;
    expect(some['source']?.[0]).toEqual({ value: 'unseen', name: 'unseen', lang: undefined });
    expect(some['source']).toHaveLength(mostListed + 1);
  });

  it('puts first what a page is about', async () => {
    const filler = 'Of other things. '.repeat(20);
    const { found } = engineOf([
      page('/aside/', `Ships. ${filler} a lantern`),
      page('/title/', `The lantern. ${filler}`),
      page('/start/', `Other ways. Lanternish. ${filler}`),
    ]);
    expect(await found('lantern')).toEqual(['/title/', '/aside/', '/start/']);
  });

  it('shows the passage that says the most, under the heading where it stands', async () => {
    const head = 'The harbour. Built of stone. ';
    const content = `${head}Lamps. The keeper <b> lit the lamp, and the lamps burnt.`;
    const { engine } = engineOf([
      page('/a/', content, { anchors: [{ id: 'lamps', text: 'Lamps', at: head.length }] }),
    ]);
    const { parts } = await engine.page(0, 'lamp keeper');
    expect(
      parts.map(({ id, title, excerpt }) => ({
        id,
        title,
        text: excerpt.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''),
      })),
    ).toEqual([
      {
        id: 'lamps',
        title: 'Lamps',
        text: '[Lamps]. The [keeper] <b> lit the [lamp], and the [lamps] burnt.',
      },
    ]);
  });

  it('cuts a long passage around what matches, and marks pairs of characters as one', async () => {
    const far = 'word '.repeat(100);
    const { engine } = engineOf([page('/a/', `${far}说新疆人 ${far}`)]);
    const [part] = (await engine.page(0, '新疆人')).parts;
    const text = part?.excerpt.map((piece) => piece.text).join('') ?? '';
    expect(part?.excerpt.filter(({ isMatch }) => isMatch).map((piece) => piece.text)).toEqual([
      '新疆人',
    ]);
    expect(text.length).toBeLessThan(200);
  });
});

describe('titles', () => {
  const { engine, loaded } = engineOf([
    page('/a/', 'The lantern is lit'),
    page('/b/', 'Ürümqi lanterns'),
    page('/c/', 'Казахстан'),
    page('/d/', '新疆的历史'),
    page('/e/', 'فنار'),
    page('/f/', 'Other. With a lantern in its text'),
  ]);
  it.for([
    ['lan', ['/a/', '/b/']],
    ['lantern is', ['/a/']],
    ['urum LANT', ['/b/']],
    ['каз', ['/c/']],
    ['历史', ['/d/']],
    ['فن', []],
    ['فنار', ['/e/']],
    ['zeppelin', []],
    ['"lantern"', []],
    ['', []],
  ] as const)('answer %s', async ([query, urls]) => {
    expect((await engine.titles(query, 5)).map(({ url }) => url)).toEqual(urls);
  });

  it('come out of their own files, without the index', () => {
    expect(loaded.every((path) => path.startsWith('titles/'))).toBe(true);
    expect(loaded).not.toEqual([]);
  });
});

describe('the files of an index', () => {
  const many = (count: number): PageToIndex[] =>
    Array.from({ length: count }, (_, number) =>
      page(`/${number}/`, `Lantern ${number}. ${number % 7 === 0 ? 'A rare keeper' : 'The sea'}`, {
        filters: { source: [`s${number}`], lane: ['stones'] },
        date: number % 50,
        latest: number % 50,
      }),
    );

  it('are the same in whatever order the pages come', () => {
    const pages = many(50);
    expect([...engineOf([...pages].reverse()).files]).toEqual([...engineOf(pages).files]);
  });

  it('are loaded as far as a request needs them, however many pages there are', async () => {
    for (const count of [300, 3000]) {
      const { engine, loaded, files } = engineOf(many(count));
      await engine.search({ query: 'keeper', filters: {}, sort: 'relevance', counted: ['lane'] });
      // Of a word that starts nothing else there is one file, and no facet that is not seen.
      expect(loaded.filter((path) => path.startsWith('terms/'))).toHaveLength(1);
      expect(loaded.filter((path) => !/^(?:terms|facets)\//.test(path))).toEqual([]);
      const weight = loaded.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
      expect(weight).toBeLessThan(40_000);
    }
  });

  it('may fail to load, and are asked for again', async () => {
    let isThere = false;
    const { files, root } = indexOf(many(3));
    const engine = new SearchEngine({ folder: '', ...root }, english, async (path) => {
      if (!isThere) throw new Error('No way there.');
      return JSON.parse(files.get(path) ?? '');
    });
    const request = { query: 'keeper', filters: {}, sort: 'relevance', counted: [] } as const;
    await expect(engine.search(request)).rejects.toThrow('No way there.');
    isThere = true;
    expect((await engine.search(request)).pages).toHaveLength(1);
  });
});

test('each language has the rules of its own, and others none', async () => {
  expect((await stemmerFor('ru'))('казахстана')).toBe((await stemmerFor('ru'))('казахстан'));
  expect((await stemmerFor('en-GB'))('walked')).toBe('walk');
  expect((await stemmerFor('zh-Hans'))('walked')).toBe('walked');
});
