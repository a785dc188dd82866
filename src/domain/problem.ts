import type { ProblemCode } from './checks/codes.ts';

/** An `error` stops the build; a `warning` is printed and published past. */
export type Severity = 'error' | 'warning';

/** Keys and indexes from the top of the entry's data: `['claims', 2, 'chain', 0]`. */
export type FieldPath = readonly (string | number)[];

/** A position in a file. Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the content, where it is, and how to mend it. */
export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path from the content folder, with forward slashes: `events/visit.mdx`. */
  readonly file: string;
  /** The field as a contributor writes it, `claims[2].chain[0]`; empty for the whole file. */
  readonly field: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence. Holds "Did you mean …?" where a name is near. */
  readonly remedy: string;
}
