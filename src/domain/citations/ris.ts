import type { LanguageTag } from '../model.ts';
import type { Citation, CitedType } from './citation.ts';
import { citedDate } from './cited-date.ts';

const types: Readonly<Record<CitedType, string>> = {
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  document: 'GEN',
  legislation: 'STAT',
  webpage: 'ELEC',
};

/** `YYYY/MM/DD/other`: what is not exactly a day, month or year is the other information. */
function dateField(edtf: string, lang: LanguageTag): string {
  const { numbers, words } = citedDate(edtf, lang);
  if (numbers === undefined) return `///${words}`;
  const [year, ...rest] = numbers;
  const parts = [
    String(year).padStart(4, '0'),
    ...rest.map((part) => String(part).padStart(2, '0')),
  ];
  return `${[...parts, '', ''].slice(0, 3).join('/')}/`;
}

/**
 * A citation in RIS, as reference managers read it: lines of a tag, two blanks, a hyphen, a blank
 * and a value, ended by CR LF.
 *
 * @param lang the language in which a date that has no numbers is said
 * @example risOf(citation, 'en').startsWith('TY  - NEWS\r\n') // true
 */
export function risOf(citation: Citation, lang: LanguageTag): string {
  const { published, accessed } = citation;
  const year = published === undefined ? undefined : citedDate(published, lang).numbers?.[0];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[citation.type]],
    ['ID', citation.id],
    ...citation.authors.map((name) => ['AU', name] as const),
    ['TI', citation.title],
    ['T2', citation.container],
    ['PB', citation.publisher],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', published === undefined ? undefined : dateField(published, lang)],
    ['UR', citation.url],
    ['Y2', accessed === undefined ? undefined : dateField(accessed, lang)],
    ['LA', citation.lang],
    ...citation.notes.map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
    )
    .join('');
}
