import type { LanguageTag } from '../model.ts';
import type { Citation } from './citation.ts';
import { citedDate } from './cited-date.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with every character that TeX would act on written so that it prints itself. */
const printed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}&%$#_~^]/g, (found) => escapes[found] ?? found)
    // Two hyphens would print a dash, two marks a curved one.
    .replace(/([-'`])(?=\1)/g, '$1{}');

/** An address stands as it is; only braces would end the field early. */
const verbatim = (address: string): string =>
  address.replace(/[\\{}\s]/g, (found) => encodeURIComponent(found));

/** Two braces: in letter case, and whole as a name. */
const kept = (text: string): string => `{${printed(text)}}`;

/**
 * A citation in BibTeX, in UTF-8, with BibLaTeX's `url`, `urldate` and `langid` fields, which BibTeX
 * passes over. A date that is not exactly a day, month or year stands in words as the year.
 *
 * @param lang the language in which such a date is said
 * @example bibtexOf(citation, 'en').startsWith('@article{tca-envoys,') // true
 */
export function bibtexOf(citation: Citation, lang: LanguageTag): string {
  const { id, type, title, authors, container, publisher, url, notes } = citation;
  const isArticle = type === 'article-newspaper';
  const published =
    citation.published === undefined ? undefined : citedDate(citation.published, lang);
  const accessed = citation.accessed === undefined ? undefined : citedDate(citation.accessed, lang);
  const [year, month, day] = published?.numbers ?? [];
  const two = (number: number): string => String(number).padStart(2, '0');
  const four = (number: number): string => String(number).padStart(4, '0');
  const { numbers: [readYear, ...readIn] = [] } = accessed ?? {};
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A name of several words is one name: nobody says which of them is the family's.
    ['author', authors.length === 0 ? undefined : authors.map(kept).join(' and ')],
    ['title', kept(title)],
    [
      isArticle ? 'journal' : 'howpublished',
      container === undefined ? undefined : printed(container),
    ],
    ['publisher', publisher === undefined ? undefined : kept(publisher)],
    ['year', year === undefined ? published && kept(published.words) : four(year)],
    ['month', month === undefined ? undefined : two(month)],
    ['day', day === undefined ? undefined : two(day)],
    ['url', url === undefined ? undefined : verbatim(url)],
    [
      'urldate',
      readYear === undefined ? undefined : [four(readYear), ...readIn.map(two)].join('-'),
    ],
    ['langid', citation.lang],
    ['note', notes.length === 0 ? undefined : printed(notes.join('. '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${isArticle ? 'article' : 'misc'}{${id},`, ...lines, '}', ''].join('\n');
}
