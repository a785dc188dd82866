import type { EdtfDate } from './edtf-date.ts';

/** Why a value is no date. */
export type DateFault = 'unquoted' | 'invalid' | 'impossible' | 'inverted' | 'time-without-zone';

/** A value that is no date: what is wrong, how to mend it, and texts that are dates. */
export interface RefusedDate {
  readonly ok: false;
  readonly kind: DateFault;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
  /** What may have been meant, likeliest first. Each is a date. */
  readonly suggestions: readonly string[];
}

/** What `parseDate` gives: a date, or why there is none. */
export type ParsedDate = { readonly ok: true; readonly date: EdtfDate } | RefusedDate;
