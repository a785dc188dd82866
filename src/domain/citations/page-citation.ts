import type { EdtfText, Site } from '../model.ts';
import type { Citation } from './citation.ts';

/** A page of the story's own, as far as a citation of it needs. */
export interface CitedPage {
  /** Its path below the site's first page, without a slash at the start: `events/visit/`. */
  readonly path: string;
  readonly title: string;
  /** The day on which what it shows was last revised, where that is known. */
  readonly revised?: EdtfText | undefined;
  /** Its whole address, where the site's own is known. */
  readonly url?: string | undefined;
  /** The language of its title, where it is not the story's. */
  readonly lang?: string | undefined;
}

/**
 * A page of the story as it is cited. Whoever keeps the story is its author, named as `site.yaml`
 * names them; where it names nobody, there is no author.
 *
 * @param read the day that the reader sees it as of: that of the build or of the last revision
 * @example citationOfPage({ path: 'events/visit/', title: 'The visit' }, site).id // "events-visit"
 */
export function citationOfPage(page: CitedPage, site: Site, read?: EdtfText): Citation {
  const isWhole = page.path === '';
  return {
    id: page.path.replace(/\/+$/, '').replaceAll('/', '-') || 'timeline',
    type: 'webpage',
    title: page.title,
    authors: site.editors === undefined ? [] : [site.editors],
    ...(isWhole ? {} : { container: site.title }),
    ...(page.revised === undefined ? {} : { published: page.revised }),
    ...(read === undefined ? {} : { accessed: read }),
    ...(page.url === undefined ? {} : { url: page.url }),
    lang: page.lang ?? site.lang,
    notes: [],
  };
}
