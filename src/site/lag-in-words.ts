import { dateFrom } from '../domain/date/index.ts';
import { lagWording } from '../domain/lag.ts';
import type { LagSaid } from '../domain/lag.ts';
import type { Words } from '../i18n/index.ts';

function saidInWords(said: LagSaid, fromEnd: boolean, lag: Words['reported']['lag']): string {
  const ended = (words: string): string => (fromEnd ? lag.itsEnd(words) : words);
  switch (said.kind) {
    case 'same-day':
      return fromEnd ? lag.lastDay : lag['same-day'];
    case 'same-day-or-later':
    case 'same-day-or-before':
    case 'meanwhile':
    case 'unknown':
      return lag[said.kind];
    case 'between':
      return ended(lag.between(said.least, said.most));
    default:
      return ended(lag[said.kind](said.days));
  }
}

/**
 * How long after an event a report of it came, no more precisely than the two dates allow.
 *
 * @param happened EDTF: when the event happened
 * @param reported EDTF: when the report was published
 * @example lagInWords('2018-12-28', '2019-01-08', words) // "11 days later"
 */
export function lagInWords(happened: string, reported: string, { reported: words }: Words): string {
  const wording = lagWording(dateFrom(happened), dateFrom(reported));
  const plain = saidInWords(wording.said, wording.fromEnd, words.lag);
  const about = wording.approximate ? words.lag.about(plain) : plain;
  return wording.uncertain ? words.lag.perhaps(about) : about;
}
