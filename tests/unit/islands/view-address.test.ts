import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/date/day.ts';
import { addressOf, dayOfIso, viewOf } from '../../../src/islands/timeline/view-address.ts';

describe('viewOf', () => {
  test.each([
    ['', {}],
    ['?event=visit', { event: 'visit' }],
    [
      '?clock=reported&event=visit&report=wire',
      { clock: 'reported', event: 'visit', report: 'wire' },
    ],
    ['?clock=lag', { clock: 'lag' }],
    ['?clock=happened', {}],
    ['?clock=cuckoo&report=wire', {}],
    ['?from=2018-12-28&to=2018-12-30', { from: 17_893, to: 17_895 }],
    ['?from=2018-12-30&to=2018-12-28', {}],
    ['?from=2018-12-28', {}],
    ['?from=2018-02-31&to=2018-12-30', {}],
    ['?from=yesterday&to=%00', {}],
  ])('%s', (search, view) => {
    expect(viewOf(search)).toEqual(view);
  });

  test('reads what addressOf writes, in every year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4_000_000, max: 4_000_000 }),
        fc.integer({ min: 0, max: 40_000 }),
        (from, days) => {
          const view = {
            clock: 'lag',
            event: 'a b&c',
            report: 'd=e',
            from,
            to: from + days,
          } as const;
          expect(viewOf(new URL(addressOf('https://example.org/', view)).search)).toEqual(view);
          expect(dayOfIso(isoDay(from))).toBe(from);
        },
      ),
    );
  });

  test('leaves other parameters and the fragment alone', () => {
    expect(addressOf('https://example.org/x/?q=a&event=old#list', {})).toBe(
      'https://example.org/x/?q=a#list',
    );
  });
});
