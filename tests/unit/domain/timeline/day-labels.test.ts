import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../../../src/domain/date/day.ts';
import { dayLabels } from '../../../../src/domain/timeline/day-labels.ts';

const labels = dayLabels('en', '{year} BCE');

describe('dayLabels', () => {
  test.each([
    [dayFrom(2018, 12, 28), '28 December 2018'],
    [dayFrom(50, 1, 1), '1 January 50'],
    [dayFrom(-43, 3, 15), '15 March 44 BCE'],
    [dayFrom(0, 1, 1), '1 January 1 BCE'],
  ])('names a day', (day, words) => {
    expect(labels.day(day)).toBe(words);
  });

  test.each([
    [dayFrom(1999, 5, 3), dayFrom(1999, 5, 9), '3–9 May 1999'],
    [dayFrom(2018, 12, 28), dayFrom(2018, 12, 28), '28 December 2018'],
    [dayFrom(2018, 12, 28), dayFrom(2019, 1, 3), '28 Dec 2018–3 Jan 2019'],
    [dayFrom(1999, 5, 3), dayFrom(1999, 10, 9), 'May–Oct 1999'],
    [dayFrom(1997, 5, 3), dayFrom(2003, 10, 9), '1997–2003'],
    [dayFrom(-43, 3, 15), dayFrom(1, 1, 1), '15 March 44 BCE – 1 January 1'],
  ])('names days', (first, last, words) => {
    expect(labels.days(first, last)).toBe(words);
  });

  test.each([
    ['year', '44 BCE', ''],
    ['month', 'Mar', '44 BCE'],
    ['day', '15', 'March 44 BCE'],
    ['hour', '', 'March 44 BCE'],
  ])('labels the axis by %s', (scale, tick, run) => {
    expect(labels.tick(dayFrom(-43, 3, 15), scale)).toBe(tick);
    expect(labels.run(dayFrom(-43, 3, 15), scale)).toBe(run);
  });
});
