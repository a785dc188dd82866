import { counted } from './plural.ts';

/** The page of the story's data, in English. */
export const dataWords = {
  title: 'Take the data along',
  footer: 'Data',
  lead: 'Everything in this record as files, made anew with every build. No draft is in any of them.',
  licence: 'Licence of the content:',
  groups: {
    story: 'The whole story',
    tables: 'Tables',
    feeds: 'To follow it',
    programs: 'For other programs',
    sources: 'The sources, for a reference manager',
  },
  files: {
    timeline: {
      name: 'The story',
      note: 'Complete: every entry with its claims, chains, sources and corrections, and the text of each event. Reading it back gives the same story. An uncertain or open date stays what it is, as EDTF text.',
    },
    schema: {
      name: 'Its JSON Schema',
      note: 'Every field of that file with a sentence on what it means.',
    },
    'events-csv': {
      name: 'Events, for a spreadsheet',
      note: 'A row for each event, with its date as EDTF text, in words, and as its earliest and latest day. Where an end is open stands “..”, where nobody knows it “unknown”. Several values in a cell are parted by “ | ”. A cell that a spreadsheet would take for a formula begins with an apostrophe, years before our era among them.',
    },
    'claims-csv': {
      name: 'Claims, for a spreadsheet',
      note: 'A row for each claim: who said it, the chain by which it came, the source that was read, how it stands, and what it does to other claims.',
    },
    'events-parquet': {
      name: 'Events, for an engine',
      note: 'The same columns as Apache Parquet, which DuckDB, Spark and Trino read as it lies. A large record is parted by years.',
    },
    'claims-parquet': {
      name: 'Claims, for an engine',
      note: 'The same columns as Apache Parquet.',
    },
    atom: {
      name: 'Atom feed',
      note: 'New and corrected entries, the newest first, for a feed reader. An entry is new on the day on which it was added, where the history of the files knows that day; a correction carries its own.',
    },
    rss: { name: 'RSS feed', note: 'The same as RSS 2.0.' },
    'json-feed': { name: 'JSON Feed', note: 'The same as a JSON Feed.' },
    csl: {
      name: 'CSL-JSON',
      note: 'Every source as Zotero and other reference managers read it. A date that is no exact day, month or year stands in words.',
    },
    bibtex: { name: 'BibTeX', note: 'The same for LaTeX, in UTF-8.' },
    ris: { name: 'RIS', note: 'The same for EndNote and its kin.' },
    calendar: {
      name: 'Calendar',
      note: 'The events whose days are known, as whole days. A calendar cannot say “some day in December”, so the others are left out, and named in its description.',
    },
    timelinejs: {
      name: 'For TimelineJS',
      note: 'The events as TimelineJS 3 reads them. It has no form for an uncertain date, so each is shown in the words of this record.',
    },
    'json-ld': {
      name: 'Linked data',
      note: 'Everything as JSON-LD, in the words of schema.org where it has them, with chains, links between claims and dates as EDTF. Nothing has to be fetched to read it.',
    },
  },
  parts: (count: number) => counted('en', count, { one: '# file', other: '# files' }),
  example: 'For example',
  leftOut: {
    address:
      'There are no feeds: they need the whole address of this site, which this build was not told. DATELINE_SITE names it.',
    days: 'There are no feeds: neither the day on which an entry was added nor a correction is known.',
    exact: 'There is no calendar: no event of this record is known to the day.',
  },
  feed: {
    title: (site: string) => `${site}: new and corrected entries`,
    corrected: (title: string) => `Corrected: ${title}`,
    happened: (date: string) => `Happened: ${date}`,
    field: (name: string) => `Field: ${name}`,
    before: (value: string) => `Before: ${value}`,
    after: (value: string) => `After: ${value}`,
  },
  calendar: {
    leftOut: 'Left out, because their days are not known:',
  },
  timelineJs: {
    leftOut: (titles: string) => `Without a known day, and so not shown: ${titles}`,
  },
} as const;
