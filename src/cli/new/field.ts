import type { Content } from '../../files/content.ts';

/** What can be said of a new entry, by a flag or by an answer. */
export interface Field {
  /** Its name as a flag, without the hyphens before it. */
  readonly name: string;
  /** What stands for the value in the help, such as `date`. */
  readonly value: string;
  /** What it is, as the help says and the question asks. */
  readonly about: string;
  /** True where no entry can be made without it. */
  readonly isDemanded?: boolean;
  /** True where the question is put to somebody who is asked, though it may stay without an answer. */
  readonly isAsked?: boolean;
  /** The field that has to be there for this one to be asked. */
  readonly askedWith?: string;
  /** True where the flag may stand several times, and an answer may hold several parted by commas. */
  readonly isList?: boolean;
  /** What may be chosen, where that is a short list. */
  choices?(content: Content): readonly string[];
  /** What is wrong with a value and how to mend it; nothing where it is fine. */
  fault?(value: string): string | undefined;
}

/** What was said of a new entry, by the names of the fields. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** The one value of a field; `undefined` where nothing was said. */
export const one = (said: Said, name: string): string | undefined => said.get(name)?.[0];

/** The object of those fields that have a value. */
export function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
