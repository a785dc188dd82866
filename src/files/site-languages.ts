import { join } from 'node:path';
import type { LanguageTag, Site } from '../domain/model.ts';
import { readEntry } from './read-entry.ts';

/** The languages of a site. */
export interface SiteLanguages {
  /** The language of the story; undefined where `site.yaml` cannot be read. */
  readonly own: LanguageTag | undefined;
  readonly further: readonly LanguageTag[];
}

/**
 * The languages that the `site.yaml` of a content folder names; none where it is missing or broken,
 * which is for the checks to tell.
 *
 * @example await siteLanguages('content') // { own: 'en', further: ['ru'] }
 */
export async function siteLanguages(folder: string): Promise<SiteLanguages> {
  const file = 'site.yaml';
  const path = join(folder, file);
  const { data } = await readEntry({ collection: 'site', id: 'site', file, path });
  const site = data as Site | undefined;
  return { own: site?.lang, further: site?.languages ?? [] };
}
