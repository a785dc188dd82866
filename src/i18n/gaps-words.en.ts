import { counted } from './plural.ts';

const many = (one: string, other: string) => (count: number) =>
  counted('en', count, { one, other });

const claims = many('# claim', '# claims');
const sources = many('# source', '# sources');

interface KindWords {
  readonly title: string;
  /** What is missing, and what follows from it. */
  readonly meaning: string;
  /** What a reader can do about it. */
  readonly help: string;
  readonly count: (count: number) => string;
}

const kinds = {
  named: {
    title: 'Named by the entries',
    meaning: 'What an entry itself says that it lacks.',
    help: 'If you know where the missing page, name or text can be seen, send its address, and say which gap it fills.',
    count: many('# gap', '# gaps'),
  },
  wording: {
    title: 'Wording not seen',
    meaning:
      'What somebody said stands here in the editors’ words alone. No sentence of it is quoted, so it cannot be held against the page.',
    help: 'If you can reach the page, copy out the sentence in its own language, at most twenty words, with the words before and after it.',
    count: claims,
  },
  hops: {
    title: 'Inferred steps',
    meaning:
      'On the way from the speaker to the page there is a step that no source states. The editors concluded it, and say why.',
    help: 'Look for a byline, a credit line or another edition that says through whom it came. One that names somebody else helps as much.',
    count: many('# step', '# steps'),
  },
  derivations: {
    title: 'Sources thought to rest on another',
    meaning:
      'The source does not say what it was made from, or not from which text. Whether two accounts are counted as one origin can hang on it.',
    help: 'Compare the two texts, or look for an edition that carries a credit line.',
    count: many('# derivation', '# derivations'),
  },
  days: {
    title: 'Day of publication not known',
    meaning: 'When it came out is not known, so it cannot be said who had it first.',
    help: 'The printed edition, the outlet’s own archive or the first copy in a web archive can give the day, or a limit to it.',
    count: sources,
  },
  archive: {
    title: 'No archived copy',
    meaning:
      'No public archive is known to hold it. If the page changes or goes, nobody can look again.',
    help: 'Save the page in a public web archive and send the address of the copy. If one is there already, its address is enough.',
    count: sources,
  },
  speakers: {
    title: 'Speakers without a name',
    meaning: 'The sources tell what was said, and not by whom.',
    help: 'If a public source names the speaker, send its address. Never send a name that is not public: it may put somebody in danger.',
    count: many('# speaker', '# speakers'),
  },
  origins: {
    title: 'Known from one origin',
    meaning:
      'However many outlets carry it, it goes back to one. That makes it neither true nor false: nobody else is on record with it.',
    help: 'Look for an account that does not rest on the first: another witness, another document, a reporter who was there.',
    count: claims,
  },
} as const satisfies Readonly<Record<string, KindWords>>;

/** The words of the page of what is missing. */
export const gapsWords = {
  title: 'What is missing',
  description: 'What this record lacks, by kind, and how to help with each.',
  lead: 'What this record lacks, as far as it can be told: what was not seen, what the editors had to infer, what rests on one origin. Each line leads to the claim or the source that it concerns.',
  contents: 'What can be missing',
  nothing: 'Nothing is known to be missing.',
  help: 'How to help',
  tell: 'Write to the editors',
  /** The begun title of what a reader writes. */
  about: (kind: string) => `Gap: ${kind}`,
  kinds,
  step: (from: string, to: string) => `From ${from} to ${to}`,
  start: (name: string) => `It starts with ${name}`,
  readIn: 'Read in',
  madeFrom: 'Thought to be made from',
  kept: 'the editors keep a copy',
  from: (names: string) => `from ${names}`,
  oneOrigin: (count: number, all: number) =>
    `${new Intl.NumberFormat('en').format(count)} of ${claims(all)}`,
} as const;
