import type { LanguageTag } from '../model.ts';
import type { Citation } from './citation.ts';
import { citedDate } from './cited-date.ts';
import type { CslDate } from './cited-date.ts';

/** An item of CSL-JSON (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json). */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

/**
 * A citation as an item of CSL-JSON.
 *
 * @param lang the language in which a date that has no numbers is said
 * @example cslItem(citation, 'en').issued // { 'date-parts': [[2019, 1, 9]] }
 */
export function cslItem(citation: Citation, lang: LanguageTag): CslItem {
  const { id, type, title, authors, container, publisher, published, accessed, url } = citation;
  return {
    id,
    type,
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { issued: citedDate(published, lang).csl }),
    ...(accessed === undefined ? {} : { accessed: citedDate(accessed, lang).csl }),
    ...(url === undefined ? {} : { URL: url }),
    language: citation.lang,
    ...(citation.notes.length === 0 ? {} : { note: citation.notes.join('. ') }),
  };
}

/** A citation as a file of CSL-JSON, which is a list. */
export function cslJsonOf(citation: Citation, lang: LanguageTag): string {
  return cslListOf([citation], lang);
}

/** Citations as one file of CSL-JSON, in their order. */
export function cslListOf(citations: readonly Citation[], lang: LanguageTag): string {
  const items = citations.map((citation) => cslItem(citation, lang));
  const json = JSON.stringify(items, null, 2);
  // The numbers of a date on one line; inside a text there is no line's end.
  const short = json.replace(/\[\n\s+(\d+(?:,\n\s+\d+)*)\n\s+\]/g, (_, numbers: string) => {
    return `[${numbers.replace(/,\s+/g, ', ')}]`;
  });
  return `${short}\n`;
}
