import type { CheckInput, EntryFile } from '../domain/checks/check.ts';
import type {
  Actor,
  Collection,
  LanguageTag,
  Place,
  Question,
  ReadingPath,
  Site,
  Source,
  Story,
  TimelineEvent,
} from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import type { EntryTranslation } from '../domain/translation.ts';
import { top } from './file-problem.ts';
import type { MediaFile } from './media-files.ts';
import type { ReadEntry } from './parse-entry.ts';
import { standInSite } from './stand-in-site.ts';

/** An entry that fits its schema, with what a page needs beside its data. */
export interface ContentEntry<T> {
  readonly id: string;
  readonly data: T;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** The absolute path. */
  readonly path: string;
  /** The text after the frontmatter, as written; events only. */
  readonly body?: string;
}

/** A translation that fits its schema. */
export interface ContentTranslation extends EntryTranslation {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
}

/** A content folder as far as it could be read. */
export interface Content {
  /** The absolute path of the folder. */
  readonly folder: string;
  /** Every entry's file, broken ones included, in the order of their paths. */
  readonly files: readonly EntryFile[];
  /** The files of translations, likewise. */
  readonly translationFiles: readonly EntryFile[];
  /** `undefined` where `site.yaml` is missing or broken. */
  readonly site: ContentEntry<Site> | undefined;
  readonly events: readonly ContentEntry<TimelineEvent>[];
  readonly sources: readonly ContentEntry<Source>[];
  readonly actors: readonly ContentEntry<Actor>[];
  readonly places: readonly ContentEntry<Place>[];
  readonly questions: readonly ContentEntry<Question>[];
  readonly paths: readonly ContentEntry<ReadingPath>[];
  readonly translations: readonly ContentTranslation[];
  /** The languages that the interface speaks, where that is known. */
  readonly interfaceLanguages?: readonly LanguageTag[];
  /** The files that lie beside events and sources. */
  readonly media: readonly MediaFile[];
  /** What was wrong with reading it. */
  readonly problems: readonly Problem[];
  /** Faults that the checks tell better, told only for files of which no check tells. */
  readonly left: readonly Problem[];
  /** How many files of each collection there are, broken ones included. */
  readonly counts: Readonly<Record<Collection, number>>;
}

/** The valid entries of a kind, one for each id: a second file of a name is a problem, not an entry. */
function entriesOf<T>(
  read: readonly ReadEntry[],
  collection: Collection | 'site',
): readonly ContentEntry<T>[] {
  const entries = new Map<string, ContentEntry<T>>();
  for (const { listed, data, body } of read) {
    if (listed.collection !== collection || data === undefined || entries.has(listed.id)) continue;
    const { id, file, path } = listed;
    // The schema of the collection has made it, so it is of the collection's type.
    entries.set(id, { id, data: data as T, file, path, ...(body === undefined ? {} : { body }) });
  }
  return [...entries.values()];
}

/**
 * The content that read entries make.
 *
 * @param found what stands beside them, and what was wrong with finding and reading that
 */
export function contentOf(
  all: readonly ReadEntry[],
  found: Pick<Content, 'folder' | 'interfaceLanguages' | 'media' | 'problems'>,
): Content {
  const read = all.filter(({ listed }) => listed.lang === undefined);
  const translated = all.filter(({ listed }) => listed.lang !== undefined);
  const counts = { events: 0, sources: 0, actors: 0, places: 0, questions: 0, paths: 0 };
  for (const { listed } of read) if (listed.collection !== 'site') counts[listed.collection] += 1;

  return {
    ...found,
    files: read.map(({ entryFile }) => entryFile),
    translationFiles: translated.map(({ entryFile }) => entryFile),
    site: entriesOf<Site>(read, 'site')[0],
    events: entriesOf(read, 'events'),
    sources: entriesOf(read, 'sources'),
    actors: entriesOf(read, 'actors'),
    places: entriesOf(read, 'places'),
    questions: entriesOf(read, 'questions'),
    paths: entriesOf(read, 'paths'),
    translations: translated.flatMap(({ listed, data }) =>
      data === undefined || listed.lang === undefined
        ? []
        : // The schema of the collection has made it, so it is of the collection's type.
          [{ ...listed, lang: listed.lang, data: data as ContentTranslation['data'] }],
    ),
    problems: [...found.problems, ...all.flatMap((entry) => entry.problems)],
    left: all.flatMap((entry) => entry.left),
    counts,
  };
}

const keyOf = (collection: string, id: string): string => `${collection}/${id}`;

/** The story that the entries tell; a site stands in where `site.yaml` is missing or broken. */
export function storyOf(content: Content): Story {
  const dataOf = <T>(entries: readonly ContentEntry<T>[]): readonly T[] =>
    entries.map(({ data }) => data);
  return {
    site: content.site?.data ?? standInSite(content),
    events: dataOf(content.events),
    sources: dataOf(content.sources),
    actors: dataOf(content.actors),
    places: dataOf(content.places),
    questions: dataOf(content.questions),
    paths: dataOf(content.paths),
  };
}

/** What the checks are given of a content folder. */
export function checkInput(
  content: Content,
  today: string,
  latin?: (text: string) => string,
): CheckInput {
  const valid = new Set(
    [
      content.site,
      content.events,
      content.sources,
      content.actors,
      content.places,
      content.questions,
      content.paths,
    ]
      .flat()
      .map((entry) => entry?.file),
  );
  const byKey = new Map<string, EntryFile>();
  for (const file of content.files) {
    const key = keyOf(file.collection, file.id);
    if (!byKey.has(key) || (valid.has(file.file) && !valid.has(byKey.get(key)?.file))) {
      byKey.set(key, file);
    }
  }
  return {
    files: content.files,
    translations: content.translationFiles,
    translated: new Map(content.translations.map(({ file, data }) => [file, data])),
    ...(content.interfaceLanguages === undefined
      ? {}
      : { interfaceLanguages: content.interfaceLanguages }),
    story: storyOf(content),
    beside: content.media.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }])),
    today,
    latin,
    fileOf(collection, id) {
      const file = byKey.get(keyOf(collection, id));
      if (file !== undefined) return file;
      if (collection === 'site') return missingSite;
      throw new RangeError(`No file of ${collection} is called ${id}.`);
    },
  };
}

/** Stands for a `site.yaml` that is not there. */
const missingSite: EntryFile = {
  collection: 'site',
  id: 'site',
  file: 'site.yaml',
  data: undefined,
  locate: () => top,
  isPlain: () => false,
};
