import { remembered } from './remembered.ts';

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const run = new RegExp(`[${unspaced}]{2,}`, 'gu');
const hasRun = new RegExp(run.source, 'u');
const between = new RegExp(`(?<=[${unspaced}]) (?=[${unspaced}])`, 'gu');

const segmenterOf = remembered((lang: string) => new Intl.Segmenter(lang, { granularity: 'word' }));

/**
 * Text with blanks between the words of those scripts that are written without, by the word
 * boundaries of Unicode (https://www.unicode.org/reports/tr29/) with the dictionaries of the
 * platform. An index that divides text at blanks can then find such words. Text in a language
 * of its own kind (`zh`, `ja`, …) is left alone: there the index divides it itself.
 *
 * @param lang the language of the whole text that surrounds them
 * @example spaced('说历史', 'en') // "说 历史"
 */
export function spaced(text: string, lang: string): string {
  if (/^(zh|ja|th|lo|km|my)\b/.test(lang)) return text;
  if (!hasRun.test(text)) return text;
  const segmenter = segmenterOf(lang);
  return text.replace(run, (words) =>
    [...segmenter.segment(words)].map(({ segment }) => segment).join(' '),
  );
}

/**
 * Text without the blanks that `spaced` put in.
 *
 * @example unspacedAgain('说 历史') // "说历史"
 */
export function unspacedAgain(text: string): string {
  return text.replace(between, '');
}
