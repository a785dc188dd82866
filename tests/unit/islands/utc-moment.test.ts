import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../../src/domain/date/day.ts';
import { timeOf } from '../../../src/domain/timeline/day-labels.ts';
import moment from '../../../src/islands/timeline/utc-moment.ts';

const at = (year: number, month = 1, day = 1) => moment(timeOf(dayFrom(year, month, day)));

describe('utcMoment', () => {
  test('counts years as historians do', () => {
    expect(at(1).year()).toBe(1);
    expect(at(0).year()).toBe(-1);
    expect(at(-43).year()).toBe(-44);
    expect(at(50).year()).toBe(50);
  });

  test.each([
    [-100, 50, -50],
    [-50, 50, 1],
    [1, 50, 50],
    [50, 50, 100],
    [-1, 1, 1],
    [1, 1, 2],
    [-1000, 1000, 1],
  ])('the tick after %i in steps of %i is %i', (year, step, next) => {
    expect(at(2000).year(year).add(step, 'year').year()).toBe(next);
  });

  test('changes in place and clones', () => {
    const time = at(2018, 12, 28);
    const copy = time.clone();
    time.add(1, 'day').hours(3);
    expect(copy.valueOf()).toBe(timeOf(dayFrom(2018, 12, 28)));
    expect(time.valueOf()).toBe(timeOf(dayFrom(2018, 12, 29)) + 3 * 3_600_000);
    expect(time.subtract(1, 'months').month()).toBe(10);
  });

  test('compares by unit', () => {
    expect(at(2018, 12, 28).isSame(at(2018, 12, 30), 'month')).toBe(true);
    expect(at(2018, 12, 30).isSame(at(2018, 12, 31), 'week')).toBe(true);
    expect(at(2018, 12, 29).isSame(at(2018, 12, 30), 'week')).toBe(false);
    expect(at(2018, 12, 31).isSame(at(2019, 1, 1), 'year')).toBe(false);
  });
});
