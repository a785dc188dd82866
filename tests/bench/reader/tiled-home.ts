import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tiledTimeline } from '../../../src/site/tiled-timeline.ts';
import { packFolder } from '../compressing-host.ts';
import { seed } from '../generated-site.ts';
import { generatedTimelineEntry } from '../generator/timeline-entry.ts';

/** An attribute's value as it stands in a page. */
const quoted = (text: string): string =>
  text.replaceAll('&', '&#38;').replaceAll('"', '&#34;').replaceAll('<', '&#60;');

/**
 * Lays out the home page of a story of so many events without its other pages: that of a smaller
 * site, over the tiles of the larger story.
 *
 * @param site the smaller site, whose story is divided too
 * @throws Error where its home page draws no tiles
 */
export async function layOutTiledHome(site: string, folder: string, events: number): Promise<void> {
  await cp(join(site, '_astro'), join(folder, '_astro'), { recursive: true });
  await cp(join(site, '_headers'), join(folder, '_headers'));
  const entries = Array.from({ length: events }, (_, event) =>
    generatedTimelineEntry(event, events, seed),
  ).sort(
    (a, b) =>
      (a.earliest ?? a.latest ?? 0) - (b.earliest ?? b.latest ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const { story, files } = tiledTimeline(entries, '/tiles/', new Map());
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, 'tiles', path)), { recursive: true });
    await writeFile(join(folder, 'tiles', path), text);
  }
  const home = await readFile(join(site, 'index.html'), 'utf8');
  const tiles = /data-tiles=(?:"[^"]*"|'[^']*')/;
  if (!tiles.test(home)) throw new Error(`The home page of ${site} draws no tiles.`);
  const page = home.replace(tiles, () => `data-tiles="${quoted(JSON.stringify(story))}"`);
  await writeFile(join(folder, 'index.html'), page);
  await packFolder(folder);
}
