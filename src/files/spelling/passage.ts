/** A stretch of a file that is prose in one language, letter for letter as it stands there. */
export interface Passage {
  /** Path of the file, as it is to be told. */
  readonly file: string;
  /** The offset of its first letter in the file. */
  readonly start: number;
  readonly text: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** True of a file of TypeScript as a whole, words of the language included. */
  readonly isCode?: true;
}

/** The prose of a file, and how much in it was printed by others. */
export interface Prose {
  readonly passages: readonly Passage[];
  /** How many quotations there are, which are spelled as they were printed. */
  readonly quotations: number;
}
