import { fromHtml } from 'hast-util-from-html';

/**
 * What a character reference of HTML stands for; the text itself where it stands for nothing.
 *
 * @example htmlReference('&amp;') // '&'
 */
export function htmlReference(reference: string): string {
  const [text] = fromHtml(reference, { fragment: true }).children;
  return text?.type === 'text' ? text.value : reference;
}
