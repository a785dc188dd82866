/**
 * What vis-timeline asks of moment, in UTC only: the stand-in that the build puts in moment's
 * place (see `src/integrations/vis-timeline-slim.ts`). 3 KB for 60, and no reader's zone can
 * reach it.
 *
 * Like moment's, its objects change in place. Years are counted as historians count them when
 * vis rounds and steps by years (1 BCE is -1 and there is no year 0), so that the ticks of the
 * axis fall on 100 BCE, 50 BCE, 1, 50, 100 and not on 101 BCE, 51 BCE, 0.
 */
const dayLength = 86_400_000;

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';
type Input = number | Date | UtcMoment | null | undefined;

const lengths: Partial<Record<Unit, number>> = {
  week: 7 * dayLength,
  day: dayLength,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
};

const unitOf = (unit: string): Unit => unit.replace(/s$/, '') as Unit;

const astronomicalYear = (historical: number): number =>
  historical > 0 ? historical : historical === 0 ? 1 : historical + 1;
const historicalYear = (astronomical: number): number =>
  astronomical > 0 ? astronomical : astronomical - 1;

class UtcMoment {
  readonly #date: Date;

  constructor(time: number) {
    this.#date = new Date(time);
  }

  valueOf(): number {
    return this.#date.getTime();
  }
  toDate(): Date {
    return new Date(this.#date);
  }
  clone(): UtcMoment {
    return new UtcMoment(this.valueOf());
  }
  locale(): this {
    return this;
  }

  year(): number;
  year(value: number): this;
  year(value?: number): number | this {
    if (value === undefined) return historicalYear(this.#date.getUTCFullYear());
    this.#date.setUTCFullYear(astronomicalYear(value));
    return this;
  }
  month(): number;
  month(value: number): this;
  month(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMonth();
    // The first day, so that 31 January in February does not become 3 March.
    this.#date.setUTCMonth(value, Math.min(this.#date.getUTCDate(), 28));
    return this;
  }
  date(): number;
  date(value: number): this;
  date(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCDate();
    this.#date.setUTCDate(value);
    return this;
  }
  weekday(): number;
  weekday(value: number): this;
  weekday(value?: number): number | this {
    const today = this.#date.getUTCDay();
    return value === undefined ? today : this.date(this.date() - today + value);
  }
  isoWeekday(): number {
    return this.weekday() || 7;
  }
  hours(): number;
  hours(value: number): this;
  hours(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCHours();
    this.#date.setUTCHours(value);
    return this;
  }
  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMinutes();
    this.#date.setUTCMinutes(value);
    return this;
  }
  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCSeconds();
    this.#date.setUTCSeconds(value);
    return this;
  }
  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMilliseconds();
    this.#date.setUTCMilliseconds(value);
    return this;
  }

  add(count: number, unit: string): this {
    const name = unitOf(unit);
    if (name === 'year') {
      const sum = this.year() + count;
      // From the year 1 a step of 50 goes to 50, not to 51.
      return this.year(count > 1 ? Math.floor(sum / count) * count : sum);
    }
    if (name === 'month') return this.month(this.month() + count);
    this.#date.setTime(this.valueOf() + count * (lengths[name] ?? 0));
    return this;
  }
  subtract(count: number, unit: string): this {
    return this.add(-count, unit);
  }

  isSame(other: Input, unit = 'millisecond'): boolean {
    const that = utcMoment(other);
    const name = unitOf(unit);
    if (name === 'year') return this.year() === that.year();
    if (name === 'month') return this.year() === that.year() && this.month() === that.month();
    const length = lengths[name] ?? 1;
    // 1970-01-01 was a Thursday: weeks are counted from the Sunday before it.
    const shift = name === 'week' ? 4 * dayLength : 0;
    return (
      Math.floor((this.valueOf() + shift) / length) ===
      Math.floor((that.valueOf() + shift) / length)
    );
  }

  /** vis makes class names of it, which no rule of ours reads; labels come from `axis-labels`. */
  format(): string {
    return '';
  }
}

/** A time in UTC: milliseconds since 1970, a `Date` or another such time; nothing means now. */
function utcMoment(input?: Input): UtcMoment {
  return new UtcMoment(input == null ? Date.now() : input.valueOf());
}
utcMoment.isMoment = (value: unknown): boolean => value instanceof UtcMoment;
utcMoment.locale = (): string => 'en';

export default utcMoment;
