import type { Citation } from '../domain/citations/citation.ts';

/** A citation with marks in the places of its plain texts, and what each mark stands for. */
export interface CitationShape {
  readonly shape: Citation;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Latin words with single blanks between them, the first with a capital or a numeral: what no style of
 * ours writes otherwise. The processor sets other scripts upright, and puts capitals of its own.
 */
const plainText = /^[A-ZÀ-ÖØ-Þ\d](?:[A-Za-zÀ-ÖØ-öø-ž\d]| (?! ))*(?<! )$/;
/** An address without signs that HTML or a style has a meaning for. */
const plainUrl = /^https?:\/\/[a-z\d][a-z\d./-]*[a-z\d/]$/;

/** How every mark begins; no text that holds it is taken for plain. */
const markStart = 'Qzxw';

/**
 * What is left of a citation when its plain texts are put aside: citations of many pages differ in
 * nothing else, and what a style makes of one of them tells what it makes of all.
 *
 * @example citationShape({ ...citation, title: 'The visit' }).shape.title // 'Qzxwtitle'
 */
export function citationShape(citation: Citation): CitationShape {
  const texts = new Map<string, string>();
  const mayHoldMark = JSON.stringify(citation).toLowerCase().includes(markStart.toLowerCase());
  const marked = (text: string, mark: string, plain: RegExp): string => {
    if (mayHoldMark || !plain.test(text)) return text;
    texts.set(mark, text);
    return mark;
  };
  const { authors, publisher, title, url } = citation;
  const shape = {
    ...citation,
    // No style writes it.
    id: 'cited',
    // A style puts capitals into the title of a law, and into that of what a thing appeared in.
    title: citation.type === 'legislation' ? title : marked(title, `${markStart}title`, plainText),
    authors: authors.map((author, at) => marked(author, `${markStart}author${at}q`, plainText)),
    ...(publisher === undefined
      ? {}
      : { publisher: marked(publisher, `${markStart}publisher`, plainText) }),
    ...(url === undefined
      ? {}
      : {
          // What it ends in decides on what may follow it.
          url: marked(
            url,
            `https://${markStart.toLowerCase()}.example/${url.endsWith('/') ? '' : 'a'}`,
            plainUrl,
          ),
        }),
  };
  return { shape, texts };
}

/**
 * A text that was made of a shape, with the texts of a citation in it.
 *
 * @example withTexts('“Qzxwtitle.”', new Map([['Qzxwtitle', 'The visit']])) // '“The visit.”'
 */
export function withTexts(text: string, texts: CitationShape['texts']): string {
  let whole = text;
  for (const [mark, stood] of texts) whole = whole.replaceAll(mark, () => stood);
  return whole;
}
