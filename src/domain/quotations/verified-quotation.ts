import type { FoundQuotation } from './find-quotation.ts';
import type { Quotation } from './quotation.ts';

/** Where a quotation was found, or looked for last. */
export interface SearchedCopy {
  readonly sha256: string;
  readonly path: string;
  /** The copy's text. */
  readonly text: string;
}

/** A quotation held against the kept copies of its source. */
export type VerifiedQuotation = Quotation &
  (
    | { readonly copy: SearchedCopy; readonly found: FoundQuotation }
    /** There was no copy to read; `reason` says why, as a clause: "no copy of it is named". */
    | { readonly copy: undefined; readonly reason: string }
  );
