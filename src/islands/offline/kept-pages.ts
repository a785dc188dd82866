/** Escaped, since the words are the site's own but the page is markup. */
const inMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The language of a page. */
export const languageOf = (page: string): string =>
  /<html[^>]*\slang="([^"]+)"/.exec(page)?.[1] ?? '';

/** The title of a page without the site's at its end, as its markup has it: escaped. */
function titleOf(page: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';
  const site = /<meta property="og:site_name" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const end = ` — ${site}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

/**
 * A kept page with a sentence at the head of its text.
 *
 * @param page the markup of a page as the build wrote it
 */
export const withSentence = (page: string, sentence: string): string =>
  page.replace(
    /<main\b[^>]*>/,
    (start) => `${start}<p class="notice kept-copy" role="note">${inMarkup(sentence)}</p>`,
  );

/** A page that was kept: its path and its markup. */
export interface KeptPage {
  readonly path: string;
  readonly page: string;
}

/**
 * What is shown in the place of a page of which there is no copy: the frame of one that there is,
 * with what can be read instead.
 *
 * @param frame the markup of any page of the site, in the reader's language
 */
export function pageOfNone(
  frame: string,
  words: { readonly none: string; readonly noneText: string },
  kept: readonly KeptPage[],
): string {
  const links = kept
    .map(({ path, page }) => `<li><a href="${inMarkup(path)}">${titleOf(page)}</a></li>`)
    .join('');
  const none = inMarkup(words.none);
  const text = `<div class="list-page"><header class="record-head"><h1>${none}</h1><p class="record-summary">${inMarkup(words.noneText)}</p></header><ul class="plain">${links}</ul></div>`;
  return (
    frame
      // It is not the page that the frame is of.
      .replaceAll(' aria-current="page"', '')
      .replace(/<title>[^<]*<\/title>/, () => `<title>${none}</title>`)
      .replace(/(<main\b[^>]*>)[\s\S]*<\/main>/, (_, start: string) => `${start}${text}</main>`)
  );
}

/** The addresses of the scripts, sheets and faces that a page names, below a path. */
export const assetsOf = (page: string, below: string): string[] => [
  ...new Set(
    [...page.matchAll(/\s(?:src|href)="([^"?#]+)"/g)].flatMap(([, address = '']) =>
      address.startsWith(below) ? [address] : [],
    ),
  ),
];
