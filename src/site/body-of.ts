import type { BodyPart } from '../domain/body-part.ts';
import { collectionEntry } from './collection-entry.ts';
import { pageLanguage } from './page-language.ts';
import { isTranslated } from './story.ts';

/** The body of an event, as a page shows it. */
interface Body {
  /** Its pieces in their order; none where it has no body. */
  readonly parts: readonly BodyPart[];
  /** True where the page's language has no translation of it. */
  readonly isOriginal: boolean;
}

/**
 * The body of an event in the language of the page, or else as it was written.
 *
 * @example (await bodyOf('visit')).parts.length // 3
 */
export async function bodyOf(id: string): Promise<Body> {
  const lang = pageLanguage();
  if (lang !== undefined && (await isTranslated(`events/${id}`))) {
    const parts =
      (await collectionEntry('bodies', `${id}.${lang.toLowerCase()}`))?.data.parts ?? [];
    if (parts.length > 0) return { parts, isOriginal: false };
  }
  const parts = (await collectionEntry('bodies', id))?.data.parts ?? [];
  return { parts, isOriginal: lang !== undefined };
}
