import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Citation } from '../domain/citations/citation.ts';
import { citedDate } from '../domain/citations/cited-date.ts';
import { cslItem } from '../domain/citations/csl-json.ts';
import { remembered } from '../domain/remembered.ts';
import { kept } from '../kept/kept.ts';
import { citationShape, withTexts } from './citation-shape.ts';
import chicago from './citation-styles/chicago.csl?raw';
import mla from './citation-styles/mla.csl?raw';

/** The styles that a citation is written in; APA comes with the processor. */
export const citationStyles = ['apa', 'chicago', 'mla'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * A style for one entry alone: nothing to sort, and no citation in a text to tell apart from others.
 * The processor writes both for every entry, which takes it as long as the entry itself.
 */
const forOneEntry = (style: string): string =>
  style
    .replace(
      /<citation[\s>][^]*?<\/citation>/,
      '<citation><layout><text value="-"/></layout></citation>',
    )
    .replace(/(<bibliography[^>]*>)\s*<sort>[^]*?<\/sort>/, '$1');

const { styles } = plugins.config.get('@csl');
styles.add('apa', forOneEntry(styles.get('apa')));
styles.add('chicago', forOneEntry(chicago));
styles.add('mla', forOneEntry(mla));

/** Words of one citation, upright or italic. */
export interface CitationRun {
  readonly text: string;
  readonly isItalic: boolean;
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const textOf = (html: string): string =>
  html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (references[name] ?? '') : String.fromCodePoint(Number(code)),
  );

/** A description in brackets is no title, and stands without quotation marks. */
const unquoted = (html: string): string =>
  html.replace(/[“"](\[[^\]]*\])([.,]?)[”"]/gu, (_, words: string, end: string) => words + end);

/** The runs of what the processor wrote. Of its markup italics are kept, as the only ones in use. */
function runsOf(html: string): readonly CitationRun[] {
  const entry = unquoted(html.replace(/<\/?(?!i>)[a-z][^>]*>/g, '').trim());
  return entry.split(/(<i>.*?<\/i>)/s).flatMap((part) => {
    const isItalic = part.startsWith('<i>');
    const text = textOf(part.replace(/<\/?i>/g, ''));
    return text === '' ? [] : [{ text, isItalic }];
  });
}

/**
 * A citation as the processor writes it, whatever stands in it.
 *
 * @param lang the story's language
 */
export function writtenCitation(
  citation: Citation,
  style: CitationStyle,
  lang: string,
): readonly CitationRun[] {
  const { published } = citation;
  const date = published === undefined ? undefined : citedDate(published, lang);
  const item = {
    ...cslItem(citation, lang),
    ...(date !== undefined && 'circa' in date.csl ? { issued: { literal: date.words } } : {}),
  };
  // With one there is nothing to sort, and the processor takes a while to find that out.
  const ways = { template: style, lang, format: 'html', nosort: true } as const;
  // One at a time: several by one author in one year would be told apart by letters.
  return runsOf(new Cite([item]).format('bibliography', ways));
}

/** What a shape of a citation is in words, by all that it follows from. */
const runsOfShape = remembered((of: string) =>
  kept().data('citations', of, () =>
    writtenCitation(...(JSON.parse(of) as Parameters<typeof writtenCitation>)),
  ),
);

/**
 * A citation in words, by the CSL processor. A date that is uncertain stands as such: a style has
 * no word of its own for it, so it is given the date in words.
 *
 * @param lang the story's language; a style has its terms in English where it has none in that
 * @example formattedCitation(citation, 'apa', 'en').map(({ text }) => text).join('')
 */
export function formattedCitation(
  citation: Citation,
  style: CitationStyle,
  lang: string,
): readonly CitationRun[] {
  const { shape, texts } = citationShape(citation);
  const runs = runsOfShape(JSON.stringify([shape, style, lang]));
  return runs.map(({ text, isItalic }) => ({ text: withTexts(text, texts), isItalic }));
}
