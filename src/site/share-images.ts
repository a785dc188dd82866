import { dateFrom, dateInWords, shapeOf } from '../domain/date/index.ts';
import { missingOn } from '../drawing/share-image.ts';
import type { ShareImage } from '../drawing/share-image.ts';
import { directionOf } from '../i18n/index.ts';
import { laneMark } from './lane-mark.ts';
import { onceABuild } from './once-a-build.ts';
import { languageStep, pageLanguage } from './page-language.ts';
import { eventPath, pathTo } from './routes.ts';
import { isTranslated, loadStory } from './story.ts';

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
  const lang = pageLanguage();
  const folder = `share/${languageStep(lang)}`;
  const own = { site: site.title, lang: site.lang, direction: directionOf(site.lang) };
  // A title in another language than its page is no picture of that page.
  const isOwn = async (entry: string): Promise<boolean> =>
    lang === undefined || (await isTranslated(entry));
  const owned = await Promise.all(story.events.map(({ id }) => isOwn(`events/${id}`)));
  const events = story.events.filter((_event, at) => owned[at]);
  const first: readonly [string, SharedBy] = [
    pathTo(''),
    { file: `${folder}timeline.png`, alt: site.title, image: { ...own, title: site.title } },
  ];
  const all: (readonly [string, SharedBy])[] = [
    ...((await isOwn('site/site')) ? [first] : []),
    ...events.map(({ id, title, date: { edtf }, lane }) => {
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
        eventPath(id),
        { file: `${folder}events/${id}.png`, alt: `${title}. ${words}. ${site.title}`, image },
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

/**
 * The picture of each page that has one, by its path, in the language of the page that is being made:
 * of the first page and of every event, where they are translated into it.
 */
export const shareImages = onceABuild('share-images', load);
