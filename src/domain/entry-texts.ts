import type {
  Actor,
  Claim,
  Collection,
  MediaItem,
  Place,
  Question,
  ReadingPath,
  Site,
  Source,
  TimelineEvent,
} from './model.ts';
import { isByRole } from './shown-story.ts';
import { isTitleDescribed } from './title-language.ts';
import type { Texts } from './translation.ts';

type Entry = Site | TimelineEvent | Source | Actor | Place | Question | ReadingPath;

/** Texts by name; those that are not there are left out. */
const named = <T>(
  items: readonly T[],
  nameOf: (item: T) => string | undefined,
  textsOf: (item: T) => Texts | undefined,
): Texts =>
  Object.fromEntries(
    items.flatMap((item) => {
      const name = nameOf(item);
      const texts = textsOf(item);
      return name === undefined || texts === undefined ? [] : [[name, texts]];
    }),
  );

const noteOf = ({ note }: { readonly note?: string }): string | undefined => note;

/** The name by which a translation speaks of an item of media: its file, or its address. */
export const mediaName = ({ file, address }: MediaItem): string | undefined => file ?? address;

const mediaTexts = (media: readonly MediaItem[]): Texts =>
  named(media, mediaName, ({ alt, caption, text, translation }) => ({
    alt,
    caption,
    translation: translation ?? text,
  }));

const claimTexts = ({ text, note, quote, gaps, chain, links }: Claim): Texts => ({
  text,
  note,
  translation: quote?.translation ?? quote?.text,
  gaps,
  chain: named(chain, ({ id }) => id, noteOf),
  links: named(links, ({ claim }) => claim, noteOf),
});

const eventTexts = ({
  title,
  summary,
  date,
  claims,
  media,
  corrections,
}: TimelineEvent): Texts => ({
  title,
  summary,
  date: { note: date.note, alternatives: named(date.alternatives, ({ edtf }) => edtf, noteOf) },
  claims: named(claims, ({ id }) => id, claimTexts),
  media: mediaTexts(media),
  corrections: corrections.map(({ reason }) => reason),
});

const sourceTexts = (source: Source): Texts => ({
  // A title that was printed is a quotation, and stays as it is.
  title: isTitleDescribed(source) ? source.title : undefined,
  publishedNote: source.publishedNote,
  copy: { note: source.copy?.note },
  derives: named(source.derives, ({ source: id }) => id, noteOf),
  media: mediaTexts(source.media),
  note: source.note,
});

const siteTexts = ({ title, lead, description, about, editors, lanes, eras }: Site): Texts => ({
  title,
  lead,
  description,
  about,
  editors,
  eras: named(
    eras,
    ({ id }) => id,
    (era) => ({ title: era.title, summary: era.summary }),
  ),
  lanes: named(
    lanes,
    ({ id }) => id,
    (lane) => ({ title: lane.title, description: lane.description }),
  ),
});

/**
 * The texts of an entry that a translation can say in another language, in the shape of a
 * translation. Dates, ids, printed words and whatever else is the same in every language is not
 * among them.
 *
 * @example entryTexts('actors', keeper) // { name: 'The keeper', description: undefined }
 */
export function entryTexts(kind: Collection | 'site', entry: Entry): Texts {
  switch (kind) {
    case 'site':
      return siteTexts(entry as Site);
    case 'events':
      return eventTexts(entry as TimelineEvent);
    case 'sources':
      return sourceTexts(entry as Source);
    case 'actors': {
      const { name, role, named, description } = entry as Actor;
      return { name: isByRole(entry as Actor) ? undefined : name, role, named, description };
    }
    case 'places': {
      const { name, precision, description } = entry as Place;
      return { name, precision, description };
    }
    case 'questions': {
      const { title, note } = entry as Question;
      return { title, note };
    }
    case 'paths': {
      const { title, summary, steps } = entry as ReadingPath;
      return { title, summary, steps: steps.map(({ text }) => text) };
    }
  }
}
