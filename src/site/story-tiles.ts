import type { LanguageTag } from '../domain/model.ts';
import { eventsOutFrom } from '../domain/as-of.ts';
import { pageLanguage } from './page-language.ts';
import { forAllPages, noteMore } from './reads.ts';
import { fileAt } from './routes.ts';
import { loadStory } from './story.ts';
import { tiledTimeline } from './tiled-timeline.ts';
import type { TiledTimeline } from './tiled-timeline.ts';
import { timelineEntries } from './timeline-entries.ts';

/** The folder in which the tiles of all languages lie: what is the same in two is there once. */
const folder = 'tiles/';

const made = new Map<LanguageTag | undefined, Promise<TiledTimeline>>();

/** The story in the language of the page, cut into tiles: once for a build, anew each time in dev. */
export function storyTiles(): Promise<TiledTimeline> {
  noteMore();
  const make = async () => {
    const { story } = await loadStory();
    return tiledTimeline(await timelineEntries(), fileAt(folder), eventsOutFrom(story));
  };
  if (import.meta.env.DEV) return make();
  const lang = pageLanguage();
  const known = made.get(lang) ?? forAllPages(make);
  made.set(lang, known);
  return known;
}
