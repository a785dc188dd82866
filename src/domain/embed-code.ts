import { htmlText } from './exports/xml-text.ts';

/** What a page of others needs to show an embed. */
export interface Embed {
  /** The embed's whole address, or its path where the site does not know its own. */
  readonly address: string;
  /** What the frame is called, for those who hear the page. */
  readonly title: string;
  /** In CSS pixels, until the script gives it the height of its text. */
  readonly height: number;
  /** Where the script lies that does so. */
  readonly script: string;
}

const attribute = (text: string): string => htmlText(text).replaceAll('"', '&quot;');

/**
 * The HTML by which another page shows an embed. Everything is said by attributes, since a page
 * with a strict policy allows no inline style.
 *
 * @example embedCode({ address: 'https://example.org/embed/', title: 'The visit', height: 640, script: 'https://example.org/embed/frame.js' })
 */
export function embedCode({ address, title, height, script }: Embed): string {
  const source = attribute(address);
  return [
    `<iframe src="${source}" title="${attribute(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    `<script src="${attribute(script)}" async></script>`,
  ].join('\n');
}
