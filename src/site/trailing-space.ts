/**
 * A page without the space that line breaks in our templates leave before the end of a link, a
 * quotation or a heading: it would be underlined, or stand before a quotation mark.
 *
 * @example withoutTrailingSpace('<a href="/">Home\n</a> here') // '<a href="/">Home</a> here'
 */
export function withoutTrailingSpace(html: string): string {
  // Tried once for each run of blanks, where trying each blank of it would cost the square.
  return html.replace(/(?<!\s)\s+(?=<\/(?:a|cite|em|h[1-6]|q|strong)>)/g, '');
}
