import { dateFrom, dateInWords, shapeOf } from '../domain/date/index.ts';
import { missingOn } from '../drawing/share-image.ts';
import type { ShareImage } from '../drawing/share-image.ts';
import { directionOf } from '../i18n/index.ts';
import { laneMark } from './lane-mark.ts';
import { fileAt } from './routes.ts';
import { loadStory } from './story.ts';

/** The picture by which a page is shared. */
export interface SharedBy {
  /** Where it is published, from the site's first page: `share/events/visit.png`. */
  readonly file: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
  readonly image: ShareImage;
}

async function load(): Promise<ReadonlyMap<string, SharedBy>> {
  const { story } = await loadStory();
  const { site } = story;
  const own = { site: site.title, lang: site.lang, direction: directionOf(site.lang) };
  const all: (readonly [string, SharedBy])[] = [
    [
      fileAt(''),
      { file: 'share/timeline.png', alt: site.title, image: { ...own, title: site.title } },
    ],
    ...story.events.map(({ id, title, date: { edtf }, lane }) => {
      const date = dateFrom(edtf);
      const words = dateInWords(date, site.lang);
      const image = {
        ...own,
        title,
        date: words,
        shape: shapeOf(date),
        lane: laneMark(site, lane),
      };
      return [
        fileAt(`events/${encodeURIComponent(id)}/`),
        { file: `share/events/${id}.png`, alt: `${title}. ${words}. ${site.title}`, image },
      ] as const;
    }),
  ];
  return new Map(
    all.filter(([path, { image }]) => {
      const missing = missingOn(image);
      if (missing.length === 0) return true;
      // Told where the site is made; a picture with boxes in the place of letters is none.
      process.stderr.write(
        `No share image for ${path}: no typeface of the site has ${missing.join(' ')}. The page is shared without one.\n`,
      );
      return false;
    }),
  );
}

let loaded: ReturnType<typeof load> | undefined;

/**
 * The picture of each page that has one, by its path: the first page and every event's, in the
 * story's own language.
 */
export function shareImages(): Promise<ReadonlyMap<string, SharedBy>> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
