import type { DateFault } from '../parsed-date.ts';

/** What can be said about a text that is no date. */
export interface Remedy {
  /** When it is not what the parser took it for. */
  readonly kind?: DateFault;
  /** What is wrong, when there is more to say than that the text is not EDTF. */
  readonly message?: string;
  /** What may have been meant, likeliest first; those that are no dates are dropped. */
  readonly suggestions: readonly string[];
  /** A sentence after the suggestions that says how to choose or what the form means. */
  readonly advice?: string;
}

/** Recognises one way of writing dates; `undefined` for all others. */
export type FindRemedy = (text: string) => Remedy | undefined;
