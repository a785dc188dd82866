import type { EarlierAddress } from '../domain/earlier-addresses.ts';
import type { LanguageTag } from '../domain/model.ts';

/**
 * The text of a `_redirects` file, as Netlify and Cloudflare Pages read it
 * (https://docs.netlify.com/routing/redirects/): each address that an entry had leads to the one that it
 * has, in every language. Other hosts have the page that stands there and leads on.
 *
 * @param base the sub-path of the site, with a slash at both ends
 * @param languages the further languages of the site
 * @example redirectsFile([{ collection: 'events', former: 'tour', id: 'visit', … }], '/', [])
 * // "/events/tour/ /events/visit/ 301\n"
 */
export function redirectsFile(
  addresses: readonly EarlierAddress[],
  base: string,
  languages: readonly LanguageTag[],
): string {
  const steps = ['', ...languages.map((lang) => `${lang.toLowerCase()}/`)];
  return addresses
    .flatMap(({ collection, former, id }) =>
      steps.map((step) => {
        const pathOf = (name: string): string =>
          `${base}${step}${collection}/${encodeURIComponent(name)}/`;
        return `${pathOf(former)} ${pathOf(id)} 301\n`;
      }),
    )
    .join('');
}
