import type { Citation } from '../domain/citations/citation.ts';
import { citationOfPage } from '../domain/citations/page-citation.ts';
import { citationOfSource } from '../domain/citations/source-citation.ts';
import { dayInWords, isoDay } from '../domain/date/index.ts';
import type { Collection } from '../domain/model.ts';
import { edition, revisedOn } from './edition.ts';
import { entryFile } from './entry-file.ts';
import { onceABuild } from './once-a-build.ts';
import { pathTo, siteAddress, wholeAddress } from './routes.ts';
import { loadStory } from './story.ts';
import { storyChanges } from './story-changes.ts';
import { storyWords } from './words.ts';

/** A page with what is cited on it. */
export interface Citable {
  /** Below the site's first page, as in an address: `events/visit/`. */
  readonly path: string;
  readonly kind: 'event' | 'source' | 'page';
  readonly citation: Citation;
}

/** A page of the story's own: what it is called, and the entry that it shows, if one. */
interface Page {
  readonly path: string;
  readonly kind: 'event' | 'page';
  readonly title: string;
  readonly lang?: string | undefined;
  readonly entry?: readonly [Collection, string];
}

async function pages(): Promise<readonly Page[]> {
  const { story } = await loadStory();
  const words = await storyWords();
  const { lang } = story.site;
  const at = (...segments: string[]): string =>
    segments.map((s) => `${encodeURIComponent(s)}/`).join('');
  const page = (path: string, title: string): Page => ({ path, kind: 'page', title });
  return [
    page('', story.site.title),
    page(at('reported'), words.reported.title),
    page(at('as-of'), words.asOf.title),
    ...storyChanges(story).map(({ day }) =>
      page(at('as-of', isoDay(day)), words.asOf.pageTitle(dayInWords(day, lang))),
    ),
    page(at('map'), words.map.title),
    page(at('questions'), words.accounts.title),
    ...story.questions.map(({ id, title }): Page => ({
      ...page(at('questions', id), title),
      entry: ['questions', id],
    })),
    ...story.paths.map(({ id, title }): Page => ({
      ...page(at('paths', id), title),
      entry: ['paths', id],
    })),
    ...story.events.flatMap((event): Page[] => [
      {
        path: at('events', event.id),
        kind: 'event',
        title: event.title,
        lang: event.lang,
        entry: ['events', event.id],
      },
      {
        ...page(at('events', event.id, 'accounts'), words.accounts.eventTitle(event.title)),
        entry: ['events', event.id],
      },
    ]),
    ...story.actors.map(({ id, name }): Page => ({
      ...page(at('actors', id), name),
      entry: ['actors', id],
    })),
    ...story.places.map(({ id, name }): Page => ({
      ...page(at('places', id), name),
      entry: ['places', id],
    })),
  ];
}

async function load(): Promise<ReadonlyMap<string, Citable>> {
  const base = siteAddress();
  const { story, graph } = await loadStory();
  const { source: words } = await storyWords();
  const { built, revised } = await edition();
  const own = await Promise.all(
    (await pages()).map(async ({ path, kind, title, lang, entry }): Promise<Citable> => {
      const file = entry === undefined ? undefined : await entryFile(...entry);
      const url = wholeAddress(pathTo(path), base);
      const day = file === undefined ? revised : await revisedOn(file);
      const page = { path, title, lang, revised: day, url };
      return { path, kind, citation: citationOfPage(page, story.site, built ?? revised) };
    }),
  );
  const sources = story.sources.map((source): Citable => {
    const publisher = graph.actors.get(source.publisher)?.actor.name ?? source.publisher;
    return {
      path: `sources/${encodeURIComponent(source.id)}/`,
      kind: 'source',
      citation: citationOfSource(source, publisher, words),
    };
  });
  return new Map([...own, ...sources].map((citable) => [citable.path, citable]));
}

/** Every page that can be cited, by its path below the site's first page. */
export const citables = onceABuild('citables', load);
