import type { Site } from '../domain/model.ts';
import { pathTo, wholeAddress } from './routes.ts';

/** The site as schema.org data (https://schema.org/WebSite). */
export function siteData(site: Site, base: URL | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    url: wholeAddress(pathTo(), base) ?? pathTo(),
    name: site.title,
    description: site.description,
    inLanguage: site.lang,
    ...(site.licence.url === undefined ? {} : { license: site.licence.url }),
  };
}
