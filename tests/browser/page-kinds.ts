import type { SiteName } from '../build/built-sites.ts';

/** A page of every kind of the first story. */
export const storyPages = [
  '',
  'events/',
  'events/visit/',
  'events/hotan-factory/',
  'sources/',
  'sources/tca-envoys/',
  'actors/',
  'actors/xinhua/',
  'places/',
  'places/kashgar/',
  'lanes/',
  'lanes/coverage/',
  'paths/',
  'paths/one-figure-many-mouths/',
  'questions/',
  'questions/how-many-held/',
  'events/visit/accounts/',
  'reported/',
  'origins/',
  'as-of/',
  'as-of/2019-01-10/',
  'map/',
  'gaps/',
  'corrections/',
  'data/',
  'propose/',
  'search/?q=salary',
  'embed/?event=hotan-factory',
  'embed/events/hotan-factory/',
  'about/',
  '404.html',
] as const;

/** A page of every kind of the story that is written from right to left. */
const rtlPages = [
  '',
  'events/',
  'events/dug/',
  'sources/letter/',
  'actors/elder/',
  'places/village/',
  'paths/well/',
  'gaps/',
  'search/',
  'data/',
  'propose/',
  'embed/',
  'embed/events/dug/',
  'about/',
] as const;

/** Pages on which dates and languages are hard. */
const harbourPages = [
  '',
  'events/first-mole/',
  'events/great-catch/',
  'events/lantern-charter/',
  'events/lantern-lit/',
  'corrections/',
  'events/fire/',
  'sources/pilot-book/',
  'events/wall-falls/',
  'sources/evening-tide-fire/',
  'questions/did-the-quay-sink/',
  'map/',
  'search/?lane=stones&sort=date',
] as const;

/** Pages in a further language of a site: with a translation of the entry, and without one. */
const translatedPages = [
  ['rtl', 'en/'],
  ['rtl', 'en/events/dug/'],
  ['rtl', 'en/actors/elder/'],
  ['rtl', 'en/search/'],
  ['harbour', 'ru/'],
  ['harbour', 'ru/events/fire/'],
  ['harbour', 'ru/events/great-catch/'],
  ['harbour', 'ru/sources/pilot-book/'],
  ['harbour', 'ru/corrections/'],
  ['harbour', 'ru/propose/'],
] as const;

/** Pages that only a divided story has. */
const crowdPages = [
  '',
  'years/1901/',
  'years/1901/05/',
  'reported/1902/',
  'as-of/1902/',
  'as-of/1902-01-07/',
  'gaps/origins/2/',
  'lanes/fair/2/',
] as const;

/** The pages of the fixtures, and those that are translated, with the site that each is on. */
export const fixturePages: readonly (readonly [SiteName, string])[] = [
  ...translatedPages,
  ...rtlPages.map((path) => ['rtl', path] as const),
  ...crowdPages.map((path) => ['crowd', path] as const),
  ...harbourPages.map((path) => ['harbour', path] as const),
];

/** A page of every kind, with the site that it is on. */
export const allPages: readonly (readonly [SiteName, string])[] = [
  ...storyPages.map((path) => ['story', path] as const),
  ...fixturePages,
];
