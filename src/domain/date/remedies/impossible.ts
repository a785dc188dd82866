import { daysInMonth } from '../day.ts';
import { possibleDays } from '../possible-days.ts';
import { monthName } from './english.ts';
import type { FindRemedy } from './remedy.ts';

const dated = /(?<![\dX])(-?\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/gu;
const edtfShaped = /^[\dXYTZ:+\-−/.,[\]{}?~% ]+$/u;

/** Days, months and times that the calendar and the clock do not have: 2021-02-31, 25:00. */
export const impossibleRemedy: FindRemedy = (text) => {
  if (!edtfShaped.test(text)) return undefined;
  for (const [part, year = '', month = '', day] of text.matchAll(dated)) {
    const fault = calendarFault(
      Number(year),
      Number(month),
      day === undefined ? undefined : Number(day),
    );
    if (fault !== undefined) {
      const monthExists = Number(month) >= 1 && Number(month) <= 12;
      const less = monthExists ? `${year}-${month}` : year;
      const swapped = monthExists
        ? []
        : [day === undefined ? yearsTo(year, month) : `${year}-${day}-${month}`];
      return {
        kind: 'impossible',
        message: `There is no day "${part}": ${fault}.`.replace(
          'no day',
          day ? 'no day' : 'no month',
        ),
        suggestions: [...swapped, less].map((each) => withInstead(text, part, each)),
        advice: 'Look the day up in the source; write the month or the year if no more is known.',
      };
    }
  }
  return unspecifiedRemedy(text) ?? clockRemedy(text);
};

// A time cannot follow a month or a year.
function withInstead(text: string, part: string, other: string): string {
  const [before = '', after = ''] = text.split(part);
  return (
    before + other + (/^\d{4}-\d\d-\d\d$/u.test(other) ? after : after.replace(/^T[^/]*/u, ''))
  );
}

/** `2018-19` may have meant the years 2018 to 2019. */
function yearsTo(year: string, lastTwo: string): string {
  return `${year}/${year.slice(0, -2)}${lastTwo}`;
}

const unspecified = /^([\dX]{4})-([\dX]{2})-([\dX]{2})$/u;

/** Days that no month has which the digits leave possible: 2018-02-3X. */
function unspecifiedRemedy(text: string): ReturnType<FindRemedy> {
  const [, year, month, day] = unspecified.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const parts = { kind: 'date', text, year, month, uncertain: [], approximate: [] } as const;
  if (!possibleDays(parts) || possibleDays({ ...parts, day })) return undefined;
  return {
    kind: 'impossible',
    message: `There is no day "${text}": no such month has such a day.`,
    suggestions: [`${year}-${month}`],
    advice: 'Look the day up in the source; write the month if no more is known.',
  };
}

function calendarFault(year: number, month: number, day: number | undefined): string | undefined {
  const isSeason = day === undefined && month >= 21 && month <= 41;
  if (isSeason) return undefined;
  if (month < 1 || month > 12) return 'a year has the months 01 to 12';
  if (day === undefined) return undefined;
  const days = daysInMonth(year, month);
  return day >= 1 && day <= days
    ? undefined
    : `${monthName(month)} ${String(year)} has the days 01 to ${String(days)}`;
}

function clockRemedy(text: string): ReturnType<FindRemedy> {
  const [clock, hour, minute, second = '0'] = /(?<=T)(\d\d):(\d\d)(?::(\d\d))?/u.exec(text) ?? [];
  if (clock === undefined) return undefined;
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes <= 24 * 60 && Number(minute) < 60 && Number(second) < 60) return undefined;
  return {
    kind: 'impossible',
    message: `There is no time "${clock}": a day has the times 00:00 to 24:00.`,
    suggestions: [text.replace(/T.*$/u, '')],
    advice: 'Look the time up in the source; write the day if only the day is known.',
  };
}
