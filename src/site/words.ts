import { wordsFor } from '../i18n/index.ts';
import type { Words } from '../i18n/index.ts';
import { loadStory } from './story.ts';

/**
 * The words of the interface in the language of the story.
 *
 * @example const { map } = await storyWords(); // map.title: 'The places on a map'
 */
export async function storyWords(): Promise<Words> {
  const { story } = await loadStory();
  return wordsFor(story.site.lang);
}
