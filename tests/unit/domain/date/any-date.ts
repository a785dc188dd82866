import fc from 'fast-check';
import { parseDate } from '../../../../src/domain/date/index.ts';
import type { EdtfDate } from '../../../../src/domain/date/index.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0')),
  fc.integer({ min: 2015, max: 2020 }).map(String),
  fc.integer({ min: 1, max: 9999 }).map((number) => `-${String(number).padStart(4, '0')}`),
  fc.constantFrom('201X', '20XX', 'XXXX', 'X018', '2X1X', '-004X'),
);
const month = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(two),
  fc.constantFrom('XX', '0X', '1X', 'X2'),
);
const day = fc.oneof(
  fc.integer({ min: 1, max: 31 }).map(two),
  fc.constantFrom('XX', '0X', '2X', '3X', 'X9'),
);
const mark = fc.constantFrom('', '', '', '?', '~', '%');

const calendarText = fc
  .tuple(year, fc.option(month, { nil: undefined }), fc.option(day, { nil: undefined }), mark)
  .map(([y, m, d, sign]) => [y, ...(m ? [m, ...(d ? [d] : [])] : [])].join('-') + sign);

const timeText = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 24 }),
    fc.constantFrom('Z', '+08:00', '+14:00', '-12:00', '-03:30'),
  )
  .map(([d, hour, zone]) => `2018-12-${two(d)}T${two(hour)}:00${zone}`);

const seasonText = fc
  .tuple(fc.integer({ min: 2016, max: 2020 }), fc.integer({ min: 21, max: 41 }))
  .map(([y, season]) => `${String(y)}-${String(season)}`);

const end = fc.oneof(
  { weight: 4, arbitrary: calendarText },
  { weight: 1, arbitrary: timeText },
  { weight: 1, arbitrary: fc.constantFrom('', '..') },
);
const intervalText = fc.tuple(end, end).map((ends) => ends.join('/'));

const setText = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.array(fc.oneof(calendarText, fc.constantFrom('2017..2019', '2018-12-28..2018-12-30')), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('', '..'),
    fc.constantFrom('', '..'),
  )
  .map(([brackets, members, before, after]) =>
    [brackets.charAt(0), before, members.join(','), after, brackets.charAt(1)].join(''),
  );

const longYearText = fc.constantFrom('Y17E7', 'Y-17E7', 'Y170000002', '1950S2', 'Y171010000S3');

/** A date of any kind that EDTF has. */
export const anyDate: fc.Arbitrary<EdtfDate> = fc
  .oneof(
    { weight: 6, arbitrary: calendarText },
    { weight: 2, arbitrary: timeText },
    { weight: 1, arbitrary: seasonText },
    { weight: 3, arbitrary: intervalText },
    { weight: 2, arbitrary: setText },
    { weight: 1, arbitrary: longYearText },
  )
  .map((text) => parseDate(text))
  .filter((parsed) => parsed.ok)
  .map(({ date }) => date);
