import { onceABuild } from './once-a-build.ts';
import { embedEventPath, embedPath, eventPath, fileAt, pathTo } from './routes.ts';
import { loadStory } from './story.ts';

/** A page of which others may show a part in theirs. */
export interface Embeddable {
  readonly kind: 'timeline' | 'event';
  /** The path of the whole page. */
  readonly path: string;
  /** The path of what is shown of it. */
  readonly embed: string;
  /** The path of what oEmbed says of it. */
  readonly oembed: string;
  readonly title: string;
  /** What its text takes in a column of 640 CSS pixels, roughly, in such pixels. */
  readonly height: number;
}

/** Every page of which others may show a part, by its path; none where the story lets nobody. */
export const embeddables = onceABuild(
  'embeddables',
  async (): Promise<ReadonlyMap<string, Embeddable>> => {
    const { story } = await loadStory();
    if (story.site.embed?.origins.length === 0) return new Map();
    const all: readonly Embeddable[] = [
      {
        kind: 'timeline',
        path: pathTo(),
        embed: embedPath(),
        oembed: fileAt('oembed/timeline.json'),
        title: story.site.title,
        height: 840,
      },
      ...story.events
        .filter(({ draft }) => !draft)
        .map(({ id, title }): Embeddable => ({
          kind: 'event',
          path: eventPath(id),
          embed: embedEventPath(id),
          oembed: fileAt(`oembed/events/${encodeURIComponent(id)}.json`),
          title,
          height: 360,
        })),
    ];
    return new Map(all.map((embeddable) => [embeddable.path, embeddable]));
  },
);
