import type { Citation } from '../domain/citations/citation.ts';

/** A citation with marks in the places of its plain texts, and what each mark stands for. */
export interface CitationShape {
  readonly shape: Citation;
  readonly texts: ReadonlyMap<string, string>;
}

/** Words that no style of ours writes otherwise, and marks that are written as they are. */
interface Script {
  /** Words with single blanks between them, the first with a capital or a numeral. */
  readonly plain: RegExp;
  /** What each mark begins with. */
  readonly start: string;
  /** What marks end in, one for each text of a citation. */
  readonly ends: string;
}

/** Each by itself: the processor sets some scripts upright, and puts blanks between others. */
const scripts: readonly Script[] = [
  {
    plain: /^[A-ZÀ-ÖØ-Þ\d](?:[A-Za-zÀ-ÖØ-öø-ž\d]|(?:(?<! ):)? (?! ))*(?<! )$/,
    start: 'Qzxw',
    ends: 'abcdefgh',
  },
  { plain: /^[А-ЯЁ](?:[А-Яа-яЁё\d]|(?:(?<! ):)? (?! ))*(?<! )$/, start: 'Щъйф', ends: 'абвгдежз' },
  { plain: /^\p{Script=Han}+$/u, start: '齉龘', ends: '一二三四五六七八' },
];

/** An address without signs that HTML or a style has a meaning for. */
const plainUrl = /^https?:\/\/[a-z\d][a-z\d./-]*[a-z\d/]$/;
const markOfUrl = 'https://qzxw.example/';

/** A day of which a style writes the numbers as they are; of the first of a month some do not. */
const plainDay = /^([1-9]\d{3})-(\d{2})-(0[2-9]|[123]\d)$/;
const markOfYear = '7777';
const markOfDay = '27';

const marks =
  /7777|27|(?:Qzxw[a-h])|(?:Щъйф[а-з])|(?:齉龘[一二三四五六七八])|https:\/\/qzxw\.example\/a?/g;
/** What a mark is taken for in any text that holds it. */
const mayBeWords = /qzxw|щъйф|齉龘/i;
const mayBeDate = /7777|27/;

/**
 * What is left of a citation when its plain texts are put aside: citations of many pages differ in
 * nothing else, and what a style makes of one of them tells what it makes of all.
 *
 * @example citationShape({ ...citation, title: 'The visit' }).shape.title // 'Qzxwa'
 */
export function citationShape(citation: Citation): CitationShape {
  const texts = new Map<string, string>();
  if (mayBeWords.test(JSON.stringify(citation))) return { shape: citation, texts };
  const marked = (text: string, field: number): string => {
    const script = scripts.find(({ plain }) => plain.test(text));
    const end = script?.ends[field];
    if (script === undefined || end === undefined) return text;
    texts.set(script.start + end, text);
    return script.start + end;
  };
  const { authors, publisher, published, title, type, url } = citation;
  // What a thing appeared in is put into capitals, and is the same for many; so is the title of a law.
  const words = {
    title: type === 'legislation' ? title : marked(title, 0),
    ...(publisher === undefined ? {} : { publisher: marked(publisher, 1) }),
    authors: authors.map((author, index) => marked(author, index + 2)),
  };
  let address: Pick<Citation, 'url'> = {};
  if (url !== undefined) {
    // What it ends in decides on what may follow it.
    const mark = url.endsWith('/') ? markOfUrl : `${markOfUrl}a`;
    const isPlain = plainUrl.test(url);
    if (isPlain) texts.set(mark, url);
    address = { url: isPlain ? mark : url };
  }
  // No style writes the id.
  const shape: Citation = { ...citation, id: 'cited', ...words, ...address };
  const [, year, month, day] = plainDay.exec(published ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return { shape, texts };
  if (mayBeDate.test(JSON.stringify({ ...shape, published: '' }))) return { shape, texts };
  texts.set(markOfYear, year).set(markOfDay, String(Number(day)));
  return { shape: { ...shape, published: `${markOfYear}-${month}-${markOfDay}` }, texts };
}

/**
 * A text that was made of a shape, with the texts of a citation in it.
 *
 * @example withTexts('“Qzxwa.”', new Map([['Qzxwa', 'The visit']])) // '“The visit.”'
 */
export const withTexts = (text: string, texts: CitationShape['texts']): string =>
  text.replaceAll(marks, (mark) => texts.get(mark) ?? mark);
