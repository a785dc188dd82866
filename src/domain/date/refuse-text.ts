import type { DateFault, RefusedDate } from './parsed-date.ts';
import { charactersRemedy } from './remedies/characters.ts';
import { impossibleRemedy } from './remedies/impossible.ts';
import { marksRemedy } from './remedies/marks.ts';
import { noDateRemedy } from './remedies/no-date.ts';
import { orderRemedy } from './remedies/order.ts';
import { phraseRemedy } from './remedies/phrases.ts';
import { plainText } from './remedies/plain-text.ts';
import type { FindRemedy } from './remedies/remedy.ts';
import { severalDatesRemedy } from './remedies/several-dates.ts';
import { singleDateRemedy } from './remedies/single-date.ts';
import { spanOfTimeRemedy } from './remedies/spans-of-time.ts';
import { timeZoneRemedy } from './remedies/time-zone.ts';
import { isSound, soundDate } from './sound-date.ts';

/** Tried in turn; the narrower come first. */
const remedies: readonly FindRemedy[] = [
  noDateRemedy,
  charactersRemedy,
  timeZoneRemedy,
  impossibleRemedy,
  marksRemedy,
  spanOfTimeRemedy,
  singleDateRemedy,
  phraseRemedy,
  severalDatesRemedy,
];

const byFault: Readonly<Partial<Record<DateFault, readonly FindRemedy[]>>> = {
  inverted: [orderRemedy],
  impossible: [impossibleRemedy],
  'time-without-zone': [timeZoneRemedy],
};

const forms =
  'Write a day as "2018-12-28", a month as "2018-12", a year as "2018", a span as "2018-12-28/2018-12-30".';

const longestShown = 60;

/** Refuses a text for a fault, with what its author may have meant. */
export function refuseText(text: string, fault: DateFault): RefusedDate {
  const plain = plainText(text);
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  for (const find of byFault[fault] ?? remedies) {
    const remedy = plain.length > longestShown * 2 ? undefined : find(plain);
    if (!remedy) continue;
    const suggestions = [...new Set(remedy.suggestions)].filter((each) => isSound(each));
    // A form that was recognised and leads nowhere, such as 31/02/2018 written backwards.
    if (suggestions.length === 0 && remedy.suggestions.length > 0 && !remedy.message) {
      const first = soundDate(remedy.suggestions[0] ?? '');
      if (first === 'inverted') return refuseText(remedy.suggestions[0] ?? '', first);
      continue;
    }
    return {
      ok: false,
      kind: remedy.kind ?? fault,
      message:
        remedy.message ?? `"${shown}" is not a date in the form that dates are written in here.`,
      remedy: [writeOneOf(suggestions), remedy.advice].filter(Boolean).join(' ') || forms,
      suggestions,
    };
  }
  return {
    ok: false,
    kind: fault,
    message:
      fault === 'impossible'
        ? `"${shown}" is no day of the calendar.`
        : `"${shown}" is not a date in the form that dates are written in here.`,
    remedy: forms,
    suggestions: [],
  };
}

function writeOneOf(suggestions: readonly string[]): string {
  const quoted = suggestions.map((suggestion) => `"${suggestion}"`);
  if (quoted.length === 0) return '';
  return `Write ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(quoted)}.`;
}
