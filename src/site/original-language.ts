import type { LanguageTag } from '../domain/model.ts';
import { collectionEntry } from './collection-entry.ts';

/**
 * The language that an event was written in; undefined where there is no such event.
 *
 * @example await originalLanguage('visit') // 'en'
 */
export async function originalLanguage(id: string): Promise<LanguageTag | undefined> {
  const event = await collectionEntry('events', id);
  return event?.data.lang ?? (await collectionEntry('site', 'site'))?.data.lang;
}
