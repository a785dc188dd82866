import { monthNumber, monthPattern, twoDigits, fourDigits } from './english.ts';
import { daysInMonth } from '../day.ts';
import type { FindRemedy, Remedy } from './remedy.ts';

const seasonCodes: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
};

const inPart =
  /^(?:in )?(?:the )?(early|beginning of|start of|first days of|mid|mid-|middle of|middle|late|end of|last days of|final days of)[- ]?(?:the )?(?:month of )?(.+)$/iu;
const season = /^(?:in )?(?:the )?(spring|summer|autumn|fall|winter)(?: of|,)? (-?\d{4})$/iu;
const decade = /^(?:in )?(?:the )?(\d{3})0'?s$/iu;
const century = /^(?:in )?(?:the )?(\d{1,2})(?:st|nd|rd|th)[- ]century(?: (bce?|ce|ad))?$/iu;
const quarter =
  /^(?:q([1-4])|(?:the )?(first|second|third|fourth|last) quarter(?: of)?)[ ,]*(\d{4})$/iu;
const yearQuarter = /^(\d{4})[- ]?q([1-4])$/iu;
const half = /^(?:h([12])|(?:the )?(first|second) half(?: of)?)[ ,]*(\d{4})$/iu;

/** Seasons, quarters, decades, centuries, and the early, middle and late parts of them. */
export const spanOfTimeRemedy: FindRemedy = (text) =>
  seasonRemedy(text) ??
  decadeRemedy(text) ??
  centuryRemedy(text) ??
  quarterRemedy(text) ??
  partRemedy(text);

function seasonRemedy(text: string): Remedy | undefined {
  const [, name = '', yearText] = season.exec(text) ?? [];
  if (yearText === undefined) return undefined;
  const code = seasonCodes[name.toLowerCase()] ?? 21;
  const year = Number(yearText);
  const winters = [
    `${fourDigits(year)}-12/${fourDigits(year + 1)}-02`,
    `${fourDigits(year - 1)}-12/${fourDigits(year)}-02`,
  ];
  const first = (code - 20) * 3;
  return {
    suggestions: [
      `${yearText}-${String(code)}`,
      ...(code === 24
        ? winters
        : [`${yearText}-${twoDigits(first)}/${yearText}-${twoDigits(first + 2)}`]),
    ],
    advice: `"${yearText}-${String(code)}" is the season, somewhere in it; the others are the months of it in the north, if the source means those.`,
  };
}

function decadeRemedy(text: string): Remedy | undefined {
  const [, digits] = decade.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return {
    suggestions: [`${digits}X`, ...(digits.endsWith('0') ? [`${digits.slice(0, 2)}XX`] : [])],
    advice: 'An X stands for a digit that is not known.',
  };
}

function centuryRemedy(text: string): Remedy | undefined {
  const [, number, era = ''] = century.exec(text) ?? [];
  if (number === undefined) return undefined;
  const digits = twoDigits(Number(number) - 1);
  return {
    suggestions: [`${/^b/iu.test(era) ? '-' : ''}${digits}XX`],
    advice: 'An X stands for a digit that is not known.',
  };
}

function quarterRemedy(text: string): Remedy | undefined {
  const [, itsYear, itsNumber] = yearQuarter.exec(text) ?? [];
  if (itsYear !== undefined)
    return { suggestions: [`${itsYear}-${String(32 + Number(itsNumber))}`] };
  const [, digit, word = '', year] = quarter.exec(text) ?? [];
  if (year !== undefined) {
    const number = digit === undefined ? (ordinals[word.toLowerCase()] ?? 1) : Number(digit);
    return {
      suggestions: [`${year}-${String(32 + number)}`],
      advice: '33 to 36 are the quarters of a year.',
    };
  }
  const [, halfDigit, halfWord = '', halfYear] = half.exec(text) ?? [];
  if (halfYear === undefined) return undefined;
  const number =
    halfDigit === undefined ? (ordinals[halfWord.toLowerCase()] ?? 1) : Number(halfDigit);
  return {
    suggestions: [`${halfYear}-${String(39 + number)}`],
    advice: '40 and 41 are the halves of a year.',
  };
}

/** The first, middle and last third of a month, a year, a decade or a century. */
function partRemedy(text: string): Remedy | undefined {
  const [, which = '', whole] = inPart.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const third = /^(?:early|beginning|start|first)/iu.test(which) ? 0 : /^mid/iu.test(which) ? 1 : 2;
  const suggestions = thirdOf(whole, third);
  return suggestions.length === 0
    ? undefined
    : {
        suggestions,
        advice: `What "${which.toLowerCase()}" spans is yours to say: change the ends to what the source allows, or write the whole if it says no more.`,
      };
}

function thirdOf(whole: string, third: 0 | 1 | 2): readonly string[] {
  const [, name, year] =
    new RegExp(`^(${monthPattern}),? (?:of )?(\\d{4})$`, 'iu').exec(whole) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d\d)$/u.exec(whole) ?? [];
  const [monthYear, month] =
    name === undefined ? [isoYear, Number(isoMonth)] : [year, monthNumber(name)];
  if (monthYear !== undefined && month >= 1 && month <= 12) {
    const days =
      [
        [1, 10],
        [11, 20],
        [21, daysInMonth(Number(monthYear), month)],
      ][third] ?? [];
    const text = `${monthYear}-${twoDigits(month)}`;
    return [days.map((day) => `${text}-${twoDigits(day)}`).join('/'), text];
  }
  if (/^\d{4}$/u.test(whole)) {
    const months =
      [
        [1, 4],
        [5, 8],
        [9, 12],
      ][third] ?? [];
    return [months.map((each) => `${whole}-${twoDigits(each)}`).join('/'), whole];
  }
  const vague = (decadeRemedy(whole) ?? centuryRemedy(whole))?.suggestions[0];
  if (vague === undefined || vague.startsWith('-')) return [];
  const step = vague.endsWith('XX')
    ? [
        [0, 33],
        [34, 66],
        [67, 99],
      ]
    : [
        [0, 3],
        [4, 6],
        [7, 9],
      ];
  const base = Number(vague.replace(/X/gu, '0'));
  return [(step[third] ?? []).map((years) => fourDigits(base + years)).join('/'), vague];
}
