/**
 * A page without the space that line breaks in our templates leave before the end of a link, a
 * quotation or a heading: it would be underlined, or stand before a quotation mark.
 *
 * @example withoutTrailingSpace('<a href="/">Home\n</a> here') // '<a href="/">Home</a> here'
 */
export function withoutTrailingSpace(html: string): string {
  // Found by the ends of elements, of which a page has far fewer than runs of blanks.
  let tidied = '';
  let from = 0;
  for (const { index } of html.matchAll(/<\/(?:a|cite|em|h[1-6]|q|strong)>/g)) {
    tidied += html.slice(from, index).trimEnd();
    from = index;
  }
  return tidied + html.slice(from);
}
