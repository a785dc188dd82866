/**
 * Text without the characters that XML has no way to hold (https://www.w3.org/TR/xml/#charsets).
 *
 * @example xmlText('a\u0001b') // 'ab'
 */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/**
 * Text as the inside of an HTML element.
 *
 * @example htmlText('a < b') // 'a &lt; b'
 */
export function htmlText(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
