import { accountsWords } from './accounts-words.en.ts';
import { asOfViewWords, asOfWords, reportedWords } from './as-of-words.en.ts';
import { dataWords } from './data-words.en.ts';
import { correctionsWords, historyWords } from './corrections-words.en.ts';
import { erasWords } from './eras-words.en.ts';
import { gapsWords } from './gaps-words.en.ts';
import { embedWords } from './embed-words.en.ts';
import { facetViewWords, lanesWords } from './facets-words.en.ts';
import { languagesWords } from './languages-words.en.ts';
import { mapWords } from './map-words.en.ts';
import { mediaWords } from './media-words.en.ts';
import { methodOf } from './method.en.ts';
import { pathsWords } from './paths-words.en.ts';
import { originsWords } from './origins-words.en.ts';
import { notLoadedWords } from './not-loaded-words.en.ts';
import { offlineWords } from './offline-words.en.ts';
import { counted } from './plural.ts';
import { proposeFormWords } from './propose-form-words.en.ts';
import { proposeWords } from './propose-words.en.ts';
import { quotationsWords } from './quotations-words.en.ts';
import { readingsWords } from './readings-words.en.ts';
import { searchWords } from './search-words.en.ts';
import { copyWords, printWords, takeAlongWords } from './take-along-words.en.ts';
import { timelineWords } from './timeline-words.en.ts';

const many = (one: string, other: string) => (count: number) =>
  counted('en', count, { one, other });

/** The interface in English. Another language is another file of this shape. */
export const en = {
  nav: {
    label: 'Site',
    skip: 'Skip to the text',
    home: 'Timeline',
    events: 'Events',
    sources: 'Sources',
    actors: 'Actors',
    places: 'Places',
    search: 'Search',
    about: 'About',
  },
  footer: {
    made: 'Made with Dateline: it says who says what, and gives no verdict.',
    licence: (name: string) => `Content: ${name}`,
    keptBy: (name: string) => `Kept by ${name}`,
    method: 'How to read this record',
  },
  counts: {
    events: many('# event', '# events'),
    claims: many('# claim', '# claims'),
    sources: many('# source', '# sources'),
    origins: many('# independent origin', '# independent origins'),
    singleOrigin: many('# origin', '# origins'),
    outlets: many('# outlet', '# outlets'),
    disputed: many('# claim is disputed', '# claims are disputed'),
    corroborated: many('# claim is corroborated', '# claims are corroborated'),
    captures: many('# capture', '# captures'),
    places: many('# place', '# places'),
    actors: many('# actor', '# actors'),
    gaps: many('# gap is named', '# gaps are named'),
  },
  home: {
    empty: 'This record holds no event yet.',
    record: 'The record',
    timeline: 'Timeline',
    chronology: 'Chronology',
    chronologyNote:
      'Every event, in the order of its earliest possible day. An uncertain date is written as uncertain.',
    lanes: 'The lanes',
    monthUnknown: 'Month not known',
    undated: 'Without a known start',
  },
  chronology: {
    /** Above the years of a chronology that is divided into pages. */
    note: 'Every event, in the order of its earliest possible day, by years. An uncertain date is written as uncertain.',
    month: (month: string, year: string) => `${month} ${year}`,
    unknownMonth: (year: string) => `${year}, month not known`,
    lead: (events: string) =>
      `${events}, in the order of the earliest possible day. An uncertain date is written as uncertain.`,
    ways: 'Other parts of the chronology',
    all: 'All years',
    pages: 'Pages of this list',
    page: (page: string, of: string) => `Page ${page} of ${of}`,
  },
  state: {
    'single-origin': 'single origin',
    corroborated: 'corroborated',
    'partly-corroborated': 'partly corroborated',
    disputed: 'disputed',
  },
  stateMeaning: {
    'single-origin': 'None of its claims has a second, independent origin.',
    corroborated: 'Every claim of it has another, independent origin.',
    'partly-corroborated': 'Some of its claims have another, independent origin.',
    disputed: 'At least one of its claims is contradicted by another.',
  },
  claimStateMeaning: {
    'single-origin': 'Known from one origin only.',
    corroborated: 'Stated by more than one independent origin.',
    disputed: 'Another claim contradicts this one.',
  },
  event: {
    claims: 'Who says what',
    sources: 'Where it was read',
    people: 'Who was part of it',
    places: 'Where',
    dates: 'Why this date',
    gaps: 'What is missing',
    earlier: 'Earlier',
    later: 'Later',
    permanent: 'Permanent address',
    edit: 'Edit this entry',
    draft: 'Draft: not published',
    happened: 'Happened',
    reported: 'Reported',
    earliestReport: 'Earliest dated report:',
    noDatedReport: 'No report of it is dated.',
    reportedUnknown: 'the day is not known',
    dateline: 'the day is not known; dateline',
    clocks: 'Two clocks',
    basis: {
      stated: 'The date is stated by the claims named here.',
      inferred: 'The date is inferred by the editors.',
      derived: 'The date is derived from others.',
    },
    restsOn: 'It rests on',
    printed: (words: string) => `As printed: “${words}”`,
    alternative: 'Another reading',
    alternativeBasis: { stated: 'stated', inferred: 'inferred', derived: 'derived' },
    footnotes: 'Footnotes',
    backToMark: (number: number) => `Back to mark ${number}`,
  },
  claim: {
    permalink: 'Link to this claim',
    speech: {
      direct: 'in the speaker’s own words',
      indirect: 'in paraphrase',
      reporter: 'in the reporter’s words',
    },
    chain: 'How it reached this page',
    inferred: 'inferred',
    stated: 'stated',
    datedAs: 'Dates it to',
    quoted: 'As printed',
    translation: 'Translation',
    gap: 'Gap',
    note: 'Note',
    published: 'published',
    links: {
      repeats: 'Repeats',
      corroborates: 'Corroborates',
      contradicts: 'Contradicts',
      qualifies: 'Qualifies',
      supersedes: 'Supersedes',
    },
    backlinks: {
      repeats: 'Repeated by',
      corroborates: 'Corroborated by',
      contradicts: 'Contradicted by',
      qualifies: 'Qualified by',
      supersedes: 'Superseded by',
    },
  },
  chain: {
    saidBy: (name: string) => `Said by ${name}`,
    writtenBy: (name: string) => `Written by ${name}`,
    through: (name: string) => `through ${name}`,
    throughInferred: (name: string) => `through ${name} (inferred by the editors)`,
    readIn: (name: string) => `read in ${name}`,
    titled: (title: string, publisher: string) => `“${title}” (${publisher})`,
    sentence: (steps: readonly string[]) => `${steps.join(', ')}.`,
  },
  source: {
    kind: {
      article: 'Article',
      broadcast: 'Broadcast',
      document: 'Document',
      law: 'Law',
      letter: 'Letter',
      page: 'Page',
      statement: 'Statement',
    },
    title: 'Title',
    titleDescribed: 'Not seen; the description in brackets is the editors’.',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    publishedUnknown: 'The day of publication is not known.',
    dateline: 'Dateline as printed',
    language: 'Language',
    address: 'Address',
    addressCopy: 'Address (leads to a copy)',
    addressUnknown: 'No address is known.',
    addressWithheld: 'Withheld, to protect somebody.',
    addressWithheldNote: 'Its address is withheld to protect somebody',
    accessed: 'Read by the editors',
    copy: (by: string) => `A copy, carried by ${by}; not the publisher’s own page.`,
    copyShort: 'copy',
    derives: 'Made from',
    derivesNone: 'The record knows of no source that this one was made from.',
    derived: 'Sources made from it',
    captures: 'Captures',
    noCapture: 'No copy of this source has been kept yet.',
    capturesWithheld: 'The copies of this source are withheld with its address.',
    claims: 'Claims that rest on it',
    captureBy: (by: string, method: string) => `Kept by ${by}: ${method}`,
    archive: 'Archived copy',
    noArchive: 'No archive address is known.',
    bytes: many('# byte', '# bytes'),
  },
  actor: {
    kind: {
      person: 'Person',
      group: 'Group of people',
      body: 'Body',
      state: 'State',
      agency: 'News agency',
      outlet: 'Outlet',
    },
    aliases: 'Also written',
    unnamed: 'The sources do not name this speaker.',
    byRole: 'A private person, shown by role. The name is withheld.',
    namedBecause: (reason: string) => `A private person, named for this reason: ${reason}`,
    partOf: 'Belongs to',
    members: 'Belonging to it',
    said: 'What they said',
    relayed: 'What came through them',
    published: 'What they published',
    events: 'Events they were part of',
    nothing: 'Nothing in this record was said by this actor.',
  },
  place: {
    aliases: 'Also written',
    partOf: 'Lies in',
    within: 'Within it',
    coordinates: 'Coordinates',
    events: 'Events here',
    noEvents: 'No event of this record is placed here.',
  },
  lists: {
    events: 'Every event of the record, in order.',
    sources: 'Everything that was read, by publisher.',
    actors: 'Everybody who speaks or acts in this record.',
    places: 'Every place that the record names.',
  },
  moved: {
    title: 'This entry has another address now',
    lead: 'Its id has changed; links to the old one lead here and on.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address leads to nothing in this record. An entry may have been renamed, or the link may have lost a part.',
  },
  about: {
    title: 'About this record',
    story: 'What it holds',
    method: 'How to read it',
    newTab: 'leads to another site',
    software: 'Licences of the software',
    typefaces: 'Licences of the typefaces',
  },
  uncertainty: {
    title: 'How uncertain dates are drawn',
    approximate: 'about: soft ends',
    within: 'somewhere in: hatched',
    open: 'no known end: an arrow',
    exact: 'to the day: solid',
  },
  accounts: accountsWords,
  asOf: asOfWords,
  asOfView: asOfViewWords,
  data: dataWords,
  corrections: correctionsWords,
  eras: erasWords,
  embed: embedWords,
  gaps: gapsWords,
  history: historyWords,
  facetView: facetViewWords,
  lanes: lanesWords,
  map: mapWords,
  media: mediaWords,
  method: methodOf,
  paths: pathsWords,
  notLoaded: notLoadedWords,
  offline: offlineWords,
  origins: originsWords,
  languages: languagesWords,
  propose: proposeWords,
  proposeForm: proposeFormWords,
  quotations: quotationsWords,
  readings: readingsWords,
  reported: reportedWords,
  search: searchWords,
  takeAlong: takeAlongWords,
  copy: copyWords,
  print: printWords,
  timeline: timelineWords,
} as const;

/** The words of the interface, whatever the language: the shape of the English ones. */
export type Words = Shape<typeof en>;

/** The same keys, with any text in the place of this one. */
type Shape<Text> = Text extends string
  ? string
  : Text extends (...values: never) => unknown
    ? Text
    : { readonly [Key in keyof Text]: Shape<Text[Key]> };
