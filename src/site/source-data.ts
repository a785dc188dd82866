import { boundsOf, dateFrom, isDayPrecise, isoDay } from '../domain/date/index.ts';
import type { Graph } from '../domain/graph.ts';
import type { Source } from '../domain/model.ts';
import { isTitleDescribed } from '../domain/title-language.ts';
import { sourcePath, wholeAddress } from './routes.ts';

const types: Readonly<Record<Source['kind'], string>> = {
  article: 'NewsArticle',
  broadcast: 'BroadcastEvent',
  document: 'CreativeWork',
  law: 'Legislation',
  letter: 'Message',
  page: 'WebPage',
  statement: 'CreativeWork',
};

/** A source as schema.org data, a NewsArticle or its kin (https://schema.org/NewsArticle). */
export function sourceData(source: Source, graph: Graph, base: URL | undefined): object {
  const path = sourcePath(source.id);
  const publisher = graph.actors.get(source.publisher)?.actor;
  const published = source.published === undefined ? undefined : dateFrom(source.published);
  const day = published === undefined ? undefined : boundsOf(published).earliest;
  return {
    '@context': 'https://schema.org',
    '@type': types[source.kind],
    '@id': wholeAddress(path, base) ?? path,
    name: source.title,
    ...(isTitleDescribed(source) ? {} : { headline: source.title }),
    inLanguage: source.lang,
    publisher: {
      '@type': publisher?.kind === 'person' ? 'Person' : 'Organization',
      name: publisher?.name ?? source.publisher,
    },
    ...(source.authors.length === 0
      ? {}
      : { author: source.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(published !== undefined && day !== undefined && isDayPrecise(published)
      ? { datePublished: isoDay(day) }
      : {}),
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}
