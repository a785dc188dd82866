import type { LanguageTag, Story } from '../domain/model.ts';
import { eventsOutFrom } from '../domain/as-of.ts';
import { handedOver } from '../kept/side-files.ts';
import { isDivided } from './divided.ts';
import { firstViewOf } from './first-view.ts';
import type { FirstView } from './first-view.ts';
import { pageLanguage } from './page-language.ts';
import { forAllPages, noteMore } from './reads.ts';
import { fileAt } from './routes.ts';
import { loadStory } from './story.ts';
import { tiledTimeline } from './tiled-timeline.ts';
import type { TiledTimeline } from './tiled-timeline.ts';
import { timelineEntries } from './timeline-entries.ts';

/** The folder in which the tiles of all languages lie: what is the same in two is there once. */
const folder = 'tiles/';

/** The tiles, and what the timeline shows before it has fetched any. */
interface StoryTiles extends TiledTimeline {
  readonly first: FirstView | undefined;
}

const made = new Map<LanguageTag | undefined, Promise<StoryTiles>>();

/** In dev, for as long as no entry changes. */
const madeInDev = new WeakMap<Story, Promise<StoryTiles>>();

async function make(): Promise<StoryTiles> {
  const { story } = await loadStory();
  const entries = await timelineEntries();
  const tiled = tiledTimeline(entries, fileAt(folder), eventsOutFrom(story));
  const written = tiled.files
    .entries()
    .map(([path, contents]) => ({ path: `${folder}${path}`, contents }));
  // The timeline shows what they hold, and is shown where the story is divided.
  const isWritten = (await isDivided()) && handedOver(written);
  return {
    story: tiled.story,
    files: isWritten ? new Map() : tiled.files,
    first: await firstViewOf(entries),
  };
}

/** The story in the language of the page, cut into tiles: once for as long as it holds the same. */
export async function storyTiles(): Promise<StoryTiles> {
  noteMore();
  if (import.meta.env.DEV) {
    const { story } = await loadStory();
    const known = madeInDev.get(story) ?? make();
    madeInDev.set(story, known);
    return known;
  }
  const lang = pageLanguage();
  const known = made.get(lang) ?? forAllPages(make);
  made.set(lang, known);
  return known;
}
