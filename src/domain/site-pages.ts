/**
 * The first steps of the addresses of a site's pages, beside those of its entries and lanes: `page`
 * where a page stands there and nothing below it, `more` where pages or files stand below that follow
 * from the whole story, such as its years.
 */
export const sitePages: Readonly<Record<string, 'page' | 'more'>> = {
  about: 'page',
  'as-of': 'more',
  corrections: 'page',
  data: 'more',
  embed: 'more',
  facets: 'more',
  gaps: 'more',
  map: 'page',
  media: 'more',
  oembed: 'more',
  origins: 'page',
  propose: 'more',
  reported: 'more',
  search: 'page',
  share: 'more',
  tiles: 'more',
  years: 'more',
};

/** The parts of an event's page that a link may lead to, beside its claims; not every page has all. */
export const eventParts: readonly string[] = [
  'text',
  'clocks',
  'places',
  'people',
  'media',
  'claims',
  'dates',
  'sources',
  'corrections',
];
