import type { Day } from '../date/day.ts';

/** What is not certain about a date, as the chronology marks it. */
export type Uncertainty = 'approximate' | 'uncertain' | 'within' | 'open-start' | 'open-end';

/** A lane, as `data-lanes` gives it. */
export interface TimelineLane {
  readonly id: string;
  readonly title: string;
  /** 1 to 4: which hue and which shape. */
  readonly hue: number;
}

/** A date in the days that it may be. */
export interface Dated {
  /** First possible day; missing where it is open or unknown. */
  readonly earliest?: Day;
  /** Last possible day, itself included; missing where it is open or unknown. */
  readonly latest?: Day;
  readonly shape: ReadonlySet<Uncertainty>;
}

/** A report of an event, as the event's line in the chronology gives it. */
export interface Report extends Dated {
  /** Id of the source. */
  readonly source: string;
  /** Who published it. */
  readonly publisher: string;
  /** Its day in words, or that it is not known. */
  readonly date: string;
  /** How long after the event it came, in words; empty where nothing is known. */
  readonly lag: string;
  readonly href: string;
}

/** An event, as a line of the chronology gives it. */
export interface Entry extends Dated {
  readonly id: string;
  readonly lane: string;
  readonly title: string;
  /** The language of title and summary, where it is not the page's. */
  readonly lang?: string;
  /** The date in words. */
  readonly date: string;
  readonly summary: string;
  readonly state: string;
  readonly disputed: boolean;
  readonly href: string;
  /** The address of its lead picture, small, at three to two. */
  readonly thumbnail?: string;
  readonly reports: readonly Report[];
}
