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
  },
  parts: (count: number) => counted('en', count, { one: '# file', other: '# files' }),
  example: 'For example',
} as const;
