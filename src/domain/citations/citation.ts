import type { EdtfText, LanguageTag } from '../model.ts';

/** What a thing is to those who cite it: a type of CSL 1.0.2. */
export type CitedType = 'article-newspaper' | 'broadcast' | 'document' | 'legislation' | 'webpage';

/** Something to be cited, its facts as they are known: what is not known is left out. */
export interface Citation {
  /** Letters, digits and hyphens: a key in BibTeX too. */
  readonly id: string;
  readonly type: CitedType;
  readonly title: string;
  /** Names as printed. No family name is guessed out of them. */
  readonly authors: readonly string[];
  /** What it appeared in: a paper, a broadcaster, a site. */
  readonly container?: string;
  /** Who published what appeared in nothing larger. */
  readonly publisher?: string;
  readonly published?: EdtfText;
  /** When it was read. */
  readonly accessed?: EdtfText;
  readonly url?: string;
  readonly lang: LanguageTag;
  /** What whoever follows the citation should know. */
  readonly notes: readonly string[];
}
