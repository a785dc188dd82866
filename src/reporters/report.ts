import type { Collection } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';

/** What the reporters print: the outcome of a check. */
export interface CheckReport {
  /** In the order in which they are printed. */
  readonly problems: readonly Problem[];
  /** How many entries of each collection were read. */
  readonly entries: Readonly<Record<Collection, number>>;
}
