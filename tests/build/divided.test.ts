import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { crowdDivides, crowdEvents } from './crowd-story.ts';
import { filesOf, pagesOf } from './site-pages.ts';
import type { SitePage } from './site-pages.ts';

/** The pages of a story that is divided, by their paths. */
let pages: ReadonlyMap<string, SitePage>;
let out: string;

beforeAll(async () => {
  out = inject('folders').crowd;
  pages = new Map((await pagesOf(out)).map((page) => [page.path, page]));
});

const page = (path: string): SitePage => {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found;
};

/** The events that the lines of a page give. */
const eventsOn = ({ tags }: SitePage): string[] =>
  tags.flatMap(({ attributes }) => attributes['data-event'] ?? []);

/** The pages of a kind that a page leads to. */
const leadsTo = ({ tags }: SitePage, start: string): string[] =>
  tags
    .flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []))
    .map((href) => href.slice(1))
    .filter((href) => href.startsWith(start) && href !== start && href.endsWith('/'));

/** The pages below one, to the last ones. */
function below(path: string, start: string): string[] {
  const further = leadsTo(page(path), start).filter(
    (href) => href.startsWith(path === '' ? start : path) && href !== path,
  );
  return further.length === 0 ? [path] : further.flatMap((each) => below(each, start));
}

describe('the chronology of a divided story', () => {
  it('stands on pages of years and months, each event once', () => {
    const last = new Set(below('', 'years/'));
    expect([...last].flatMap((path) => eventsOn(page(path))).sort()).toEqual(
      crowdEvents.map(({ id }) => id).sort(),
    );
  });

  it('counts what each part holds', () => {
    const { html } = page('');
    const counts = [...html.matchAll(/class="part-count">(\d+) events?</g)].map(([, n]) =>
      Number(n),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(crowdEvents.length);
  });

  it('divides a long year into months, and names what has no known start', () => {
    expect(leadsTo(page('years/1901/'), 'years/1901/')).toContain('years/1901/05/');
    expect(eventsOn(page('years/undated/')).sort()).toEqual(['bridge', 'never']);
    expect(page('years/-43/').html).toContain('44 BCE');
  });

  it('leads from each part to those beside it', () => {
    const ways = page('years/1901/05/').tags.filter(({ attributes }) => attributes['rel']);
    const to = (rel: string): (string | undefined)[] =>
      ways
        .filter(({ attributes }) => attributes['rel'] === rel)
        .map((tag) => tag.attributes['href']);
    expect(to('prev')).toHaveLength(1);
    expect(to('next')).toHaveLength(1);
  });

  it('leaves the home page small', () => {
    expect(eventsOn(page(''))).toEqual([]);
    expect(eventsOn(page('events/'))).toEqual([]);
    expect(eventsOn(page('embed/'))).toEqual([]);
  });
});

describe('the reports of a divided story', () => {
  it('stand on pages of their own, each once', () => {
    const last = [...new Set(below('reported/', 'reported/'))];
    const sources = last.flatMap((path) => leadsTo(page(path), 'sources/'));
    expect([...new Set(sources)].sort()).toEqual([
      'sources/first/',
      'sources/loose/',
      'sources/second/',
    ]);
    expect(sources).toHaveLength(3);
  });

  it('say on the page of a day how large the record was and what the day added', () => {
    const day = page('as-of/1905-11-30/').html;
    expect(day).toMatch(/60 events, 60 claims, 2 sources/);
    expect(day).toContain('As of 30 November 1905');
    expect(eventsOn(page('as-of/1905-11-30/'))).toEqual([]);
    expect(leadsTo(page('as-of/1905/'), 'as-of/1905-')).toEqual(['as-of/1905-11-30/']);
  });
});

describe('the lists of a divided story', () => {
  it('go on upon further pages, each event once', () => {
    const fair = crowdEvents.filter(({ lane }) => lane === 'fair').map(({ id }) => id);
    expect(eventsOn(page('lanes/fair/'))).toHaveLength(crowdDivides);
    expect(leadsTo(page('lanes/fair/'), 'lanes/fair/')).toContain('lanes/fair/2/');
    const both = [...eventsOn(page('lanes/fair/')), ...eventsOn(page('lanes/fair/2/'))];
    expect(both.sort()).toEqual(fair.sort());
  });

  it('tell of gaps by their kind, each once', () => {
    const parts = [...pages.keys()].filter((path) => path.startsWith('gaps/origins/'));
    const told = parts.flatMap((path) =>
      page(path).tags.flatMap(({ attributes }) => attributes['href'] ?? []),
    );
    const events = told.flatMap((href) => /^\/events\/([^/]+)\/#/.exec(href)?.[1] ?? []);
    expect(new Set(events)).toEqual(new Set(crowdEvents.map(({ id }) => id)));
    expect(page('gaps/').html.length).toBeLessThan(40_000);
  });

  it('lead from each publisher to its sources', () => {
    expect(leadsTo(page('sources/'), 'sources/')).toEqual([]);
    const { tags } = page('sources/');
    expect(tags.map(({ attributes }) => attributes['href'])).toContain(
      '/actors/gazette/#published',
    );
    expect(leadsTo(page('actors/gazette/'), 'sources/')).toHaveLength(3);
  });
});

describe('the files of a divided timeline', () => {
  it('are named by what they hold, in folders that stay small', async () => {
    const files = (await filesOf(out)).filter((file) => file.startsWith('tiles/'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(file).toMatch(/^tiles\/[\da-f]{2}\/[\da-f]{14}\.json$/);
  });

  it('say the same of an event as its line in the chronology', async () => {
    const timeline = page('').tags.find(({ name }) => name === 'timeline-view');
    const story = JSON.parse(timeline?.attributes['data-tiles'] ?? '');
    const read = async (name: string) =>
      JSON.parse(
        await readFile(join(out, 'tiles', name.slice(0, 2), `${name.slice(2)}.json`), 'utf8'),
      );
    const { files } = await read(story.directory);
    const entries = (await Promise.all(files.map(read))).flat();
    expect(entries.map(({ id }) => id).sort()).toEqual(crowdEvents.map(({ id }) => id).sort());
    for (const path of new Set(below('', 'years/'))) {
      for (const { attributes: line } of page(path).tags) {
        if (line['data-event'] === undefined) continue;
        const entry = entries.find(({ id }) => id === line['data-event']);
        expect({
          lane: entry.lane,
          earliest: entry.earliest?.toString(),
          latest: entry.latest?.toString(),
          shape: entry.shape?.join(' '),
        }).toEqual({
          lane: line['data-lane'],
          earliest: line['data-earliest'],
          latest: line['data-latest'],
          shape: line['data-shape'],
        });
      }
    }
  });
});
