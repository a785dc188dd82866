import { counted } from './plural.ts';

/** The words of accounts side by side, in English. */
export const accountsWords = {
  title: 'Questions',
  lead: 'What the accounts answer in different words, or do not answer, side by side.',
  kicker: 'Accounts side by side',
  none: 'This record asks no question yet.',
  answered: (accounts: number) =>
    counted('en', accounts, { one: '# origin answers', other: '# origins answer' }),
  contradicted: (pairs: number) =>
    counted('en', pairs, { one: '# contradiction', other: '# contradictions' }),
  silentCount: (silent: number) =>
    counted('en', silent, { one: '# is silent', other: '# are silent' }),
  relations: 'How they stand to each other',
  columns: 'The accounts',
  scrollable: (title: string) => `Accounts side by side: ${title}`,
  pair: {
    agreement: (a: string, b: string) => `${a} and ${b} agree`,
    contradiction: (a: string, b: string) => `${a} and ${b} contradict each other`,
    qualification: (a: string, b: string) => `${a} qualifies ${b}`,
  },
  apart: (pairs: number) =>
    counted('en', pairs, {
      one: 'Between one pair of these accounts no link is recorded: neither answers the other.',
      other: 'Between # pairs of these accounts no link is recorded: neither answers the other.',
    }),
  onlyOne: 'There is one account only, and so nothing to compare it with.',
  answer: {
    agreement: 'Agrees with',
    contradiction: 'Contradicts',
    qualification: 'Qualifies',
    qualified: 'Is qualified by',
  },
  alone: 'Nobody else here answers this, and it answers nobody.',
  ownWords: 'In its own words',
  asPrinted: 'As printed',
  paraphrase: 'In our words',
  translation: 'Translation',
  role: 'Part in it',
  silence: 'Silence',
  silenceMeaning:
    'These origins speak of the same events, and no claim of theirs answers the question. That is what the record holds, and no sign of what they know.',
  silenceSays: 'What it does say',
  noSilence: 'Every origin that speaks of these events answers the question.',
  eventTitle: (title: string) => `Accounts of: ${title}`,
  eventDescription: 'What each origin says of this event, side by side.',
  backToEvent: 'The event',
  compare: 'Compare the accounts side by side',
  askedIn: 'Asked of it',
} as const;
