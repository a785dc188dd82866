import type { LanguageTag } from '../domain/model.ts';
import type { Original } from '../domain/translated-story.ts';

/** What a page has that is in another language than it. */
export interface Originals {
  readonly texts: ReadonlyMap<string, Original>;
  /** The language of the page. */
  readonly lang: LanguageTag;
  /** What a language is called on the page. */
  readonly nameOf: (lang: LanguageTag) => string;
}

/** A tag with its attributes, in which `>` may stand in quotation marks; or a comment. */
const tags = /(<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>)/;

const opening = /^<([a-z][^\s/>]*)/i;

/** They have no end. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What is in them is no text of the page, or may hold no element. */
const closed = new Set(['head', 'script', 'style', 'svg', 'textarea', 'pre']);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as a page's HTML has it. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const langIn = (tag: string): string | undefined => /\slang="([^"]*)"/.exec(tag)?.[1];

interface Open {
  readonly name: string;
  readonly lang: string;
  readonly isClosed: boolean;
  readonly isMarked: boolean;
}

/**
 * A page on which every text that has no translation says its language: by `lang`, for those who
 * hear it, and by `data-original`, the name of the language, for those who see it.
 *
 * @param html a page as it was made
 * @example
 * markOriginals('<html lang="ru"><p>The fire</p>', { texts: new Map([['The fire', { lang: 'en' }]]), … })
 * // '<html lang="ru"><p lang="en" data-original="английский">The fire</p>'
 */
export function markOriginals(html: string, { texts, lang, nameOf }: Originals): string {
  const marks = new Map([...texts].map(([text, of]) => [escaped(text), of]));
  const parts = html.split(tags);
  const open: Open[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    const above = open.at(-1);
    if (at % 2 === 1) {
      const name = opening.exec(part)?.[1]?.toLowerCase();
      if (name !== undefined) {
        if (empty.has(name) || part.endsWith('/>')) continue;
        open.push({
          name,
          lang: langIn(part) ?? above?.lang ?? lang,
          isClosed: above?.isClosed === true || closed.has(name),
          isMarked: above?.isMarked === true || part.includes(' data-original="'),
        });
      } else if (part.startsWith('</')) {
        const ended = part.slice(2, -1).trim().toLowerCase();
        const level = open.findLastIndex((each) => each.name === ended);
        if (level !== -1) open.length = level;
      }
      continue;
    }
    if (above === undefined || above.isClosed || above.isMarked) continue;
    const text = part.trim();
    const of = text === '' ? undefined : marks.get(text);
    if (of === undefined) continue;
    const isLangSaid = above.lang === of.lang;
    // A name is marked on the page of whom it names, and only given its language elsewhere.
    const isUnmarked = of.isName && above.name !== 'h1';
    if (isLangSaid && isUnmarked) continue;
    const attributes =
      (isLangSaid ? '' : ` lang="${of.lang}"`) +
      (isUnmarked ? '' : ` data-original="${escaped(nameOf(of.lang))}"`);
    const before = parts[at - 1] ?? '';
    const isAlone =
      opening.exec(before)?.[1]?.toLowerCase() === above.name &&
      parts[at + 1]?.toLowerCase() === `</${above.name}>` &&
      langIn(before) === undefined;
    if (isAlone) parts[at - 1] = `${before.slice(0, -1)}${attributes}>`;
    else parts[at] = part.replace(text, () => `<span${attributes}>${text}</span>`);
  }
  return parts.join('');
}
