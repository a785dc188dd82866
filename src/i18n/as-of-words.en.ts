import { counted } from './plural.ts';

const many = (one: string, other: string) => (count: number) =>
  counted('en', count, { one, other });

const days = many('# day', '# days');
const span = (least: number, most: number): string =>
  `${new Intl.NumberFormat('en').format(least)} to ${days(most)}`;

/** The words of the pages on the two clocks, and of the record as of a day. */
export const reportedWords = {
  title: 'The two clocks',
  description: 'When each thing happened, and when it was reported: every report, by its day.',
  lead: 'An event has two clocks: when it happened, and when somebody made it known. Here the record runs by the second.',
  chart: 'From the event to its reports',
  chartNote:
    'Above each line stands when it happened, below it each report of it; the slope between them is the time it took. What is not known to the day is not drawn to the day.',
  key: 'How it is drawn',
  keyHappened: 'happened',
  keyWithin: 'some day in this time',
  keyReport: 'a report',
  keyUncertain: 'a report of an uncertain day',
  keyOpen: 'no known end',
  keyCut: 'empty time, cut short',
  reports: many('# report', '# reports'),
  undatedReports: many('# without a known day', '# without a known day'),
  noneDated: 'no report of a known day',
  chartText: 'The chart as text',
  unreported: 'No report of it is on record.',
  chronology: 'Reports in the order of their publication',
  chronologyNote:
    'Each report with the events it tells of, when they happened, and how long after that it came. Where a day is not known exactly, the time between is said as a limit.',
  noStart: 'Up to some day',
  undated: 'The day of publication is not known',
  undatedNote: (count: string) =>
    `${count} in which no day of publication was seen. Where the text prints a dateline, that stands beside it; it says where and when a text was written, not when it came out.`,
  dateline: 'dateline',
  tells: 'It tells of',
  asOf: 'What was known on which day',
  /** A year, or a month of it. */
  inPart: (part: string) => `Reports: ${part}`,
  lag: {
    'same-day': 'on the same day',
    'same-day-or-later': 'on the same day or later',
    'same-day-or-before': 'on the same day or before',
    meanwhile: 'while it lasted',
    unknown: 'how long after is not known',
    after: (count: number) => `${days(count)} after`,
    'at-least': (count: number) => `at least ${days(count)} after`,
    'at-most': (count: number) => `at most ${days(count)} after`,
    before: (count: number) => `${days(count)} before`,
    'at-least-before': (count: number) => `at least ${days(count)} before`,
    between: (least: number, most: number) => `${span(least, most)} after`,
    lastDay: 'on its last day',
    itsEnd: (lag: string) => `${lag} its end`,
    about: (lag: string) => `${lag} (about)`,
    perhaps: (lag: string) => `${lag} (perhaps)`,
  },
} as const;

/** The words of the record as of a day. `{day}` stands for the day, which is marked up. */
export const asOfWords = {
  title: 'As of a day',
  timeline: 'The timeline as of that day',
  description: 'The record as it was known on any day, and what each day added to it.',
  lead: 'What could be read on a given day, and how well it stood then.',
  explained: [
    'A day’s record holds the claims whose source was out by then for certain. A source whose day is uncertain counts from its latest possible day. States and origins are counted from the claims of that day alone: what is disputed today may have had one origin then.',
    'Titles and dates stand as the editors write them today. Where a date rests on claims that came out later, it says so.',
  ],
  neverTitle: 'On no day',
  never: (sources: string, of: string, claims: string, events: string) =>
    `${sources} of ${of} that were read have no last possible day, so it cannot be said of any day that they were out. ${claims} that were read there are shown on no day; ${events} rest on them alone.`,
  neverNone: 'Every source that was read has a last possible day.',
  changes: 'The days on which the record grew',
  changesNote: (count: string) => `${count}. Between two of them it stood still.`,
  days: many('# day', '# days'),
  addedEvents: many('# event first reported', '# events first reported'),
  noNewEvent: 'no event first reported',
  pageTitle: (day: string) => `As of ${day}`,
  inYear: (year: string) => `The days of ${year} on which the record grew`,
  /** Followed by the year, which leads to its days. */
  large:
    'In a record of this size the page of a day says how large the record was and what the day added. All days of the year:',
  /** What stands before the day, and what follows it. */
  sentenceBefore: 'The record as it was known on ',
  sentenceAfter: (shown: string) => `: ${shown}; `,
  sentence: (events: string, claims: string, origins: string) => `${events}, ${claims}, ${origins}`,
  notYet: many('# event was not yet reported', '# events were not yet reported'),
  withoutDay: many(
    '# of them rests on sources without a certain day and may have been known.',
    '# of them rest on sources without a certain day and may have been known.',
  ),
  allReported: 'every event was reported',
  added: (day: string) => `Added on ${day}`,
  known: 'What was known',
  claimsOf: (known: string, all: string) => `${known} of ${all} claims of today’s record`,
  claimsAll: (known: string) => `${known}, as today`,
  datedLater: 'a date that rests on claims that came out later',
  stateNow: (state: string) => `today: ${state}`,
  readIn: 'read in',
  earlier: 'Before that',
  later: 'After that',
  allDays: 'Every day on which it grew',
  cite: 'To cite this',
  citation: (title: string) => `“${title}”, the record as it was known on `,
  reported: 'The two clocks',
} as const;

/** The strings of `<as-of-view>`; the page hands them over in `data-words`. */
export const asOfViewWords = {
  label: 'Choose a day',
  slider: 'Day',
  field: 'Date',
  help: 'Arrow keys move by a day, Page Up and Page Down from change to change.',
  earlier: 'Earlier change',
  later: 'Later change',
  /** `{day}`, `{change}`: the day chosen, and the last day on which the record grew. */
  since: 'On {day} the record stood as on {change}, when it last grew.',
  grew: 'On {day} the record grew.',
  nothing: 'On {day} nothing of this record was out for certain.',
  loading: 'Fetching the record of that day…',
  failed: 'The record of that day could not be fetched. Every day stands in the list below.',
} as const;
