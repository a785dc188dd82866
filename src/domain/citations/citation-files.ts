import type { LanguageTag } from '../model.ts';
import { bibtexOf } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJsonOf } from './csl-json.ts';
import { risOf } from './ris.ts';

/** A file that a reference manager reads. */
interface CitationFile {
  /** Its name, which is the same in every language. */
  readonly name: string;
  /** What its file's name ends with. */
  readonly ending: string;
  readonly write: (citation: Citation, lang: LanguageTag) => string;
}

/** Every kind of file that a citation is handed out as. */
export const citationFiles: readonly CitationFile[] = [
  { name: 'BibTeX', ending: 'bib', write: bibtexOf },
  { name: 'RIS', ending: 'ris', write: risOf },
  { name: 'CSL-JSON', ending: 'json', write: cslJsonOf },
];
