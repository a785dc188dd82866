import { monthPattern } from './english.ts';
import type { FindRemedy, Remedy } from './remedy.ts';
import { readWritten } from './written-date.ts';

const dash = '(?: ?– ?| - |-| to | until | till | through )';
const shared = (source: string): RegExp =>
  new RegExp(source.replaceAll('MONTH', monthPattern).replaceAll('DASH', dash), 'iu');

// "28–30 December 2018", "December 28–30, 2018", "28 November – 3 December 2018", "Nov–Dec 2018"
const daysOfMonth = shared('^(?:from )?(\\d{1,2})DASH(\\d{1,2}) (MONTH,? \\d{4})$');
const monthOfDays = shared('^(?:from )?(MONTH) (\\d{1,2})DASH(\\d{1,2}),? (\\d{4})$');
const sharedYear = shared(
  '^(?:from )?((?:\\d{1,2} )?MONTH(?: \\d{1,2})?)DASH((?:\\d{1,2} )?MONTH(?: \\d{1,2})?),? (\\d{4})$',
);
const shortYears = /^(\d\d)(\d\d)[-–/](\d\d)$/u;

/** Two dates and what is between them: "2018-12-28 to 2018-12-30", "2018 or 2019". */
export const severalDatesRemedy: FindRemedy = (text) =>
  sharingRemedy(text) ??
  joinedRemedy(
    text,
    /^(?:some time )?between (.+?) and (.+)$/iu,
    (a, b) => [`[${a}..${b}]`, `${a}/${b}`],
    'Brackets are for something that happened on one of these days, the slash for something that lasted through them.',
  ) ??
  joinedRemedy(
    text,
    /^(?:either )?(.+?) or (.+)$/iu,
    (a, b) => [`[${a},${b}]`],
    'Brackets say "one of".',
  ) ??
  joinedRemedy(
    text,
    /^(?:both )?(.+?) (?:and|&) (.+)$/iu,
    (a, b) => [`{${a},${b}}`],
    'Braces say "all of".',
  ) ??
  rangeRemedy(text);

function interval(a: string, b: string): readonly string[] {
  return [`${a}/${b}`];
}

function sharingRemedy(text: string): Remedy | undefined {
  const [, firstDay, lastDay, month] = daysOfMonth.exec(text) ?? [];
  if (month !== undefined)
    return pair(`${firstDay ?? ''} ${month}`, `${lastDay ?? ''} ${month}`, interval);
  const [, name, first, last, year] = monthOfDays.exec(text) ?? [];
  if (year !== undefined) {
    return pair(
      `${first ?? ''} ${name ?? ''} ${year}`,
      `${last ?? ''} ${name ?? ''} ${year}`,
      interval,
    );
  }
  const [, start, end, bothYears] = sharedYear.exec(text) ?? [];
  if (bothYears !== undefined)
    return pair(`${start ?? ''} ${bothYears}`, `${end ?? ''} ${bothYears}`, interval);
  const [, century, from, to] = shortYears.exec(text) ?? [];
  return to === undefined
    ? undefined
    : pair(`${century ?? ''}${from ?? ''}`, `${century ?? ''}${to}`, interval);
}

function joinedRemedy(
  text: string,
  pattern: RegExp,
  join: (a: string, b: string) => readonly string[],
  advice: string,
): Remedy | undefined {
  const [, first, second] = pattern.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const remedy = pair(first, second, join);
  return remedy && { ...remedy, advice };
}

function rangeRemedy(text: string): Remedy | undefined {
  const bare = text.replace(/^from /iu, '');
  // Every dash in turn is tried as the one between the two dates.
  for (const match of bare.matchAll(
    / ?–+ ?| -{1,2} |--|-| to | until | till | through |\.{2,3}| ?\/ ?|…/giu,
  )) {
    const remedy = pair(
      bare.slice(0, match.index),
      bare.slice(match.index + match[0].length),
      interval,
    );
    if (remedy) return { ...remedy, advice: 'A slash says "from … to …".' };
  }
  return undefined;
}

function pair(
  first: string,
  second: string,
  join: (a: string, b: string) => readonly string[],
): Remedy | undefined {
  const [starts, ends] = [readWritten(first.trim()), readWritten(second.trim())];
  // Where both can be read in two ways, both are written the same way.
  const suggestions =
    starts.length === ends.length
      ? starts.flatMap((start, index) => join(start, ends[index] ?? ''))
      : starts.flatMap((start) => ends.flatMap((end) => join(start, end)));
  return suggestions.length > 0 ? { suggestions } : undefined;
}
