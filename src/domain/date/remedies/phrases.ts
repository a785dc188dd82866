import { boundsOf } from '../bounds.ts';
import { isoDay } from '../day.ts';
import type { EdtfDate } from '../edtf-date.ts';
import { soundDate } from '../sound-date.ts';
import { fourDigits, twoDigits } from './english.ts';
import type { FindRemedy } from './remedy.ts';
import { readWritten } from './written-date.ts';

const somewhere =
  'Brackets are for something that happened on one of these days, the slash for something that lasted.';

interface Phrase {
  readonly pattern: RegExp;
  readonly texts: (date: string) => readonly string[];
  readonly advice: string;
}

const approximate: Phrase = {
  pattern:
    /^(?:(?:in|on) )?(?:circa|ca?\.?|about|around|approx(?:imately|\.)?|roughly|some time in|sometime in|some time around|~)[ ]?(?=[\da-z])(.+)$/iu,
  texts: (date) => [`${date}~`],
  advice: 'The ~ says "about".',
};

const phrases: readonly Phrase[] = [
  approximate,
  {
    ...approximate,
    pattern: /^(.+?) ?(?:\((?:approx(?:imately|\.)?|about|circa)\)|approx(?:imately|\.)?)$/iu,
  },
  {
    pattern: /^(?:possibly|perhaps|probably|maybe|presumably|likely) (?:in |on )?(.+)$/iu,
    texts: (date) => [`${date}?`],
    advice: 'The ? says "perhaps".',
  },
  {
    pattern: /^(.+?) ?(?:\(\?\)|\((?:uncertain|probably|perhaps)\)|\?)$/iu,
    texts: (date) => [`${date}?`],
    advice: 'The ? says "perhaps".',
  },
  {
    pattern: /^(?:before|prior to|earlier than|pre-?|<) ?(.+)$/iu,
    texts: (date) => stepped(date, -1).flatMap((day) => [`[..${day}]`, `../${day}`]),
    advice: somewhere,
  },
  {
    pattern:
      /^(?:on or before|in or before|until|till|up to|by|no later than|not later than|<=|≤) ?(.+)$/iu,
    texts: (date) => [`[..${date}]`, `../${date}`],
    advice: somewhere,
  },
  {
    pattern: /^(?:after|later than|post-?|>) ?(.+)$/iu,
    texts: (date) => stepped(date, 1).flatMap((day) => [`[${day}..]`, `${day}/..`]),
    advice: `${somewhere} "After" a day starts with the next.`,
  },
  {
    pattern:
      /^(?:on or after|in or after|since|from|no earlier than|not before|as of|>=|≥) ?(.+)$/iu,
    texts: (date) => [`${date}/..`, `[${date}..]`],
    advice: somewhere,
  },
  {
    pattern: /^(.+?)(?: or later| onwards?| and after|\+)$/iu,
    texts: (date) => [`[${date}..]`, `${date}/..`],
    advice: somewhere,
  },
  {
    pattern: /^(.+?)(?: or earlier| or before)$/iu,
    texts: (date) => [`[..${date}]`, `../${date}`],
    advice: somewhere,
  },
];

/** Dates with a word before or after them: "circa 2018", "after January 9, 2019", "2018 or later". */
export const phraseRemedy: FindRemedy = (text) => {
  for (const { pattern, texts, advice } of phrases) {
    const [, inner] = pattern.exec(text) ?? [];
    const dates = inner === undefined ? [] : readWritten(inner.trim());
    if (dates.length > 0) return { suggestions: dates.flatMap((date) => texts(date)), advice };
  }
  return undefined;
};

/** The day, month or year before or after one. */
function stepped(text: string, step: 1 | -1): readonly string[] {
  const date = soundDate(text);
  if (typeof date !== 'object' || date.kind !== 'date') return [];
  return date.text.includes('X') ? [] : [neighbour(date, step)];
}

function neighbour(date: Extract<EdtfDate, { kind: 'date' }>, step: 1 | -1): string {
  const year = Number(date.year);
  if (date.month === undefined) return fourDigits(year + step);
  if (date.day === undefined) {
    const months = year * 12 + Number(date.month) - 1 + step;
    return `${fourDigits(Math.floor(months / 12))}-${twoDigits((((months % 12) + 12) % 12) + 1)}`;
  }
  const iso = isoDay((boundsOf(date).earliest ?? 0) + step);
  // Expanded years have two digits more than EDTF's.
  return iso.replace(/^-00/u, '-');
}
