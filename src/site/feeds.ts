import { dataFiles } from './exports/data-files.ts';
import { onceABuild } from './once-a-build.ts';

/** The feeds among the files of the story's data, by which a feed reader finds them from any page. */
export const feeds = onceABuild('feeds', async () =>
  (await dataFiles()).files
    .filter(({ group }) => group === 'feeds')
    .map(({ kind, mediaType, path }) => ({ kind, mediaType, path })),
);
