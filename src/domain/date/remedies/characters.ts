import { isSound } from '../sound-date.ts';
import type { FindRemedy } from './remedy.ts';

/** Dates that only some characters keep from being one: `２０１８`, `201x`, `2018-12-28 T10:00Z`. */
export const charactersRemedy: FindRemedy = (text) => {
  // u is what EDTF's draft of 2012 used for X, and "open" and "unknown" what it had for interval ends.
  const mended = text
    .replace(/(?<=^|[\d\-uxX/.])[ux](?=[\duxX\-/]|$)/gu, 'X')
    .replace(/\/(?:open|present|now|today|ongoing)$/iu, '/..')
    .replace(/^open\//iu, '../')
    .replace(/^unknown\/|\/unknown$/giu, '/')
    .replace(/(\d) ?[tT ] ?(\d\d:\d\d(?::\d\d)?) ?(z|utc|gmt)$/iu, '$1T$2Z')
    .replace(/(\d) ?[tT ] ?(\d\d:\d\d(?::\d\d)?) ?((?:[+-])\d\d(?::?\d\d)?)$/u, '$1T$2$3')
    .replace(/–/gu, '-')
    .replace(/ *([-/.,]) */gu, '$1')
    .replace(/[+-]00:00$/u, 'Z')
    .replace(/^-0000/u, '0000')
    .replace(/(T[\d:]+(?:Z|[+-][\d:]+))[?~%]$/u, '$1')
    .replace(/^y(?=-?\d)/u, 'Y');
  const long = /^[Yy](-?\d{1,4})$/u.exec(text)?.[1];
  const short =
    long === undefined ? [] : [long.replace(/\d+/u, (digits) => digits.padStart(4, '0'))];
  const century = /^(-?\d\d)([?~%]?)$/u.exec(text)?.[1];
  const decade = /^(-?\d\d\d)([?~%]?)$/u.exec(text)?.[1];
  if (century !== undefined) {
    return { suggestions: [`${century}XX`], advice: 'An X stands for a digit that is not known.' };
  }
  if (decade !== undefined) {
    return {
      suggestions: [`${decade}X`, decade.replace(/\d+/u, (digits) => digits.padStart(4, '0'))],
      advice: 'An X stands for a digit that is not known; a year has four digits.',
    };
  }
  const suggestions = [text, mended, ...short].filter((suggestion) => isSound(suggestion));
  return suggestions.length > 0 ? { suggestions } : undefined;
};
