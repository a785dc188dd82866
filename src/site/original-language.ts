import { getEntry } from 'astro:content';
import type { LanguageTag } from '../domain/model.ts';

/**
 * The language that an event was written in; undefined where there is no such event.
 *
 * @example await originalLanguage('visit') // 'en'
 */
export async function originalLanguage(id: string): Promise<LanguageTag | undefined> {
  const event = await getEntry('events', id);
  return event?.data.lang ?? (await getEntry('site', 'site'))?.data.lang;
}
