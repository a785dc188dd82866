import { spaced } from '../domain/spaced-words.ts';

/**
 * A page as it is indexed: the words of scripts that are written without blanks are set apart, so
 * that one of them is found on a page of another language. The page itself stays as it is.
 *
 * @example indexedHtml('<html lang="en"><p>说历史</p>') // '<html lang="en"><p>说 历史</p>'
 */
export function indexedHtml(html: string): string {
  const lang = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'en';
  // Nearly no page has such words, and few are taken apart to look for them.
  if (spaced(html, lang) === html) return html;
  // Tags and their attributes are left alone.
  return html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? spaced(part, lang) : part))
    .join('');
}
