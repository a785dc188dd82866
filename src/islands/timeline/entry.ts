import type { Day } from '../../domain/date/day.ts';

/** What is not certain about a date, as the chronology marks it. */
export type Uncertainty = 'approximate' | 'uncertain' | 'within' | 'open-start' | 'open-end';

/** A lane, as `data-lanes` gives it. */
export interface TimelineLane {
  readonly id: string;
  readonly title: string;
  /** 1 to 4: which hue and which shape. */
  readonly hue: number;
}

/** An event, as a line of the chronology gives it. */
export interface Entry {
  readonly id: string;
  readonly lane: string;
  /** First possible day; missing where it is open or unknown. */
  readonly earliest?: Day;
  /** Last possible day, itself included; missing where it is open or unknown. */
  readonly latest?: Day;
  readonly shape: ReadonlySet<Uncertainty>;
  readonly title: string;
  /** The language of title and summary, where it is not the page's. */
  readonly lang?: string;
  /** The date in words. */
  readonly date: string;
  readonly summary: string;
  readonly state: string;
  readonly disputed: boolean;
  readonly href: string;
}
