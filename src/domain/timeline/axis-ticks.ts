import { dayFrom, partsOf } from '../date/day.ts';
import type { Day } from '../date/day.ts';
import type { DayLabels } from './day-labels.ts';
import type { Window } from './window.ts';

/** How far apart the ticks of an axis are. */
interface Scale {
  readonly scale: 'year' | 'month' | 'day' | 'weekday';
  readonly step: number;
}

/** A line of the axis, with the label that follows it; without one where there is no room for it. */
export interface AxisTick {
  readonly day: Day;
  readonly label?: string;
  /** True where a run of ticks begins, such as a month of days. */
  readonly isMajor: boolean;
}

/** The axis over a window. */
export interface Axis extends Scale {
  readonly ticks: readonly AxisTick[];
  /** The labels over the runs, each from its first day on, the first from the window's edge. */
  readonly runs: readonly { readonly day: Day; readonly label: string }[];
}

/** A digit of the axis, in pixels. */
const digitWidth = 6;
/** A label takes the room of so many digits at the least. */
const leastDigits = 6;
const [year, month] = [360, 30];

/** Every scale with the days that a label has on it, the widest first. */
const scales: readonly (Scale & { readonly days: number })[] = [
  ...[1000, 500, 100, 50, 10, 5, 1].map((step) => ({
    scale: 'year' as const,
    step,
    days: step * year,
  })),
  { scale: 'month', step: 3, days: 3 * month },
  { scale: 'month', step: 1, days: month },
  { scale: 'day', step: 7, days: 7 },
  { scale: 'day', step: 2, days: 2 },
  { scale: 'day', step: 1, days: 1 },
  { scale: 'weekday', step: 1, days: 0.5 },
];

/**
 * How many digits a label takes, with a blank beside it: "10000 BCE" more than "2018".
 *
 * @example digitsOf('2018') // 5
 */
export const digitsOf = (label: string): number =>
  // A Han character is as wide as two digits, and a capital half as wide again as one.
  [...label].reduce((digits, sign) => digits + (sign > '\u2e7f' ? 2 : sign > '9' ? 1.4 : 1), 1);

/** How many digits every label of an axis has room for, by the label of its first year. */
export const mostDigits = (firstYear: string): number => Math.max(leastDigits, digitsOf(firstYear));

/** The finest scale on which a label has more than so many days. */
const scaleFor = (days: number): Scale =>
  scales.findLast((each) => each.days > days) ?? { scale: 'year', step: 5000 };

/** Years as historians count them: 1 BCE is -1, and there is no year 0. */
const historical = (astronomical: number): number =>
  astronomical > 0 ? astronomical : astronomical - 1;
const beginningOf = (historicalYear: number): Day =>
  dayFrom(historicalYear > 0 ? historicalYear : Math.min(1, historicalYear + 1), 1, 1);

/** The first day of the stretch of ticks in which a day lies. */
function tickAt(day: Day, { scale, step }: Scale): Day {
  const parts = partsOf(Math.floor(day));
  if (scale === 'year') return yearTick(Math.floor(historical(parts.year) / step) * step);
  if (scale === 'month') {
    return dayFrom(parts.year, parts.month - ((parts.month - 1) % step), 1);
  }
  return Math.floor(day) - ((parts.day - 1) % step);
}

/** From the year 1 a step of 50 goes to 50, not to 51. */
const yearTick = (historicalYear: number): Day =>
  beginningOf(historicalYear === 0 ? 1 : historicalYear);

function tickAfter(day: Day, { scale, step }: Scale): Day {
  const parts = partsOf(day);
  if (scale === 'year') {
    const next = historical(parts.year) + step;
    return yearTick(step > 1 ? Math.floor(next / step) * step : next);
  }
  if (scale === 'month') {
    const next = parts.month - 1 + step;
    return dayFrom(parts.year + Math.floor(next / 12), (next % 12) + 1, 1);
  }
  const next = partsOf(day + step);
  // Each month counts its days anew.
  return step > 1 && next.day <= step ? dayFrom(next.year, next.month, 1) : day + step;
}

const isMajor = (day: Day, { scale }: Scale): boolean => {
  const parts = partsOf(day);
  if (scale === 'year') return false;
  return scale === 'month' ? parts.month === 1 : parts.day === 1;
};

/**
 * The ticks and labels over a window, as the moving timeline draws them over the same window.
 *
 * @param pixels the chart's width
 * @param digits how many digits a label has room for: {@link mostDigits}
 */
export function axisTicks(
  { from, to }: Window,
  pixels: number,
  digits: number,
  labels: Pick<DayLabels, 'tick' | 'run'>,
): Axis {
  const daysOfPixel = (to - from) / pixels;
  const scale = scaleFor(digits * digitWidth * daysOfPixel);
  const ticks: AxisTick[] = [];
  const runs: Axis['runs'][number][] = [];
  let before = 0;
  for (let day = tickAt(from, scale); day <= to;) {
    const next = tickAfter(day, scale);
    const major = isMajor(day, scale);
    // The last few days of a month, where days are counted by twos, have no room for a number.
    const hasRoom = next - day >= before * 0.4;
    const label = hasRoom ? labels.tick(day, scale.scale, scale.step) : '';
    if (hasRoom || major) ticks.push({ day, isMajor: major, ...(label === '' ? {} : { label }) });
    if (major && day > from) runs.push({ day, label: labels.run(day, scale.scale) });
    before = next - day;
    day = next;
  }
  const first = labels.run(from, scale.scale);
  const [run] = runs;
  const room = run === undefined ? Infinity : (run.day - from) / daysOfPixel;
  if (first !== '' && first.length * digitWidth + 10 < room)
    runs.unshift({ day: from, label: first });
  return { ...scale, ticks, runs };
}
