/** A word that no dictionary knows, and where it stands. Line and column count from 1. */
export interface UnknownWord {
  /** Path from where the words are told, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly word: string;
  /** What may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
  /** The file in which words are allowed there, a path likewise. */
  readonly allowedIn: string;
}

/** What was held against the dictionaries, and what was found. */
export interface Spelling {
  readonly words: readonly UnknownWord[];
  /** How many passages were held against a dictionary. */
  readonly passages: number;
  /** How many were not, for want of a dictionary, by their language. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** How many quotations there are, which stay as they were printed. */
  readonly quotations: number;
}
