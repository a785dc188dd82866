/** How a part is to be measured. */
export interface Settings {
  /** Fewer sizes and fewer runs. Two minutes for all parts is the aim, and has not been shown. */
  readonly isQuick: boolean;
  /** The most events that a story is measured with. */
  readonly largest: number;
  /** The most events that other timelines are visited with. */
  readonly peers: number;
  /** Tells whoever waits what is being measured. */
  say(line: string): void;
}

/**
 * The sizes of stories, in events, that a part is measured with.
 *
 * @param all from the smallest to the largest
 * @example sizesFor([20, 200, 1000], { isQuick: false, largest: 500, peers: 500, say }) // [20, 200]
 */
export function sizesFor(all: readonly number[], { isQuick, largest }: Settings): number[] {
  return all.filter((size) => size <= (isQuick ? Math.min(200, largest) : largest));
}

/** A table of figures; every row has as many cells as the head. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure that was aimed at. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** A line of the chart: a subject and its figure at each size, in the order of the sizes. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly value: number }[];
}

/** What a part found. */
export interface Measured {
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  /** How it was measured, and what falls short and why, a sentence each. */
  readonly notes: readonly string[];
  /** For the chart, where the part has one. */
  readonly chart?: {
    readonly title: string;
    readonly unit: string;
    readonly series: readonly Series[];
  };
}

/** One part of the bench. */
export interface Part {
  readonly name: PartName;
  readonly title: string;
  measure(settings: Settings): Promise<Measured>;
}

/** The parts, in the order of the report. */
export const partNames = ['lighthouse', 'reader', 'scale', 'build', 'search', 'load'] as const;
export type PartName = (typeof partNames)[number];
