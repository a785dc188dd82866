import type { BodyNode } from '../domain/checks/check.ts';
import { bodyImages } from '../files/body-images.ts';
import { buildReading } from '../files/build-reading.ts';
import { checkContent } from '../files/check-content.ts';
import type { CheckedContent } from '../files/check-content.ts';
import type { MediaFile } from '../files/media-files.ts';
import type { ContentEntry, ContentTranslation } from '../files/content.ts';
import type { Collection } from '../domain/model.ts';
import {
  holdsAddress,
  namesAt,
  privatePersons,
  protectedSources,
  wordsIn,
} from '../domain/withheld.ts';
import { latin } from '../files/latin.ts';

/** A valid entry of any collection, its data as plain keys. */
export type PublishableEntry = ContentEntry<object>;

// The collections are loaded one after another; what one reading found serves them all, until a
// collection asks for the second time, which means that the content has changed.
let reading: { folder: string; checked: Promise<CheckedContent>; taken: Set<string> } | undefined;

/** The checks of a build depend on the day only for warnings, which a build does not stop for. */
const today = (): string => new Date().toISOString().slice(0, 10);

async function read(
  folder: string,
  taker: Collection | 'site' | 'media' | 'bodies' | 'translations' | 'history',
): Promise<CheckedContent> {
  const given = buildReading(folder);
  if (given !== undefined) return given;
  if (reading === undefined || reading.folder !== folder || reading.taken.has(taker)) {
    reading = { folder, checked: checkContent(folder, today()), taken: new Set() };
  }
  reading.taken.add(taker);
  return reading.checked;
}

/** The files in which a check found an error. */
function brokenIn({ problems }: CheckedContent): ReadonlySet<string> {
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

/**
 * The entries of a collection in which no check found an error.
 *
 * @throws Error when the content folder cannot be listed
 */
export async function publishable(
  folder: string,
  collection: Collection | 'site',
): Promise<readonly PublishableEntry[]> {
  const checked = await read(folder, collection);
  const { content } = checked;
  const broken = brokenIn(checked);
  const entries: readonly (PublishableEntry | undefined)[] =
    collection === 'site' ? [content.site] : content[collection];
  return entries.filter(
    (entry) => entry !== undefined && !broken.has(entry.file),
  ) as readonly PublishableEntry[];
}

/**
 * The translations in which no check found an error.
 *
 * @throws Error when the content folder cannot be listed
 */
export async function publishableTranslations(
  folder: string,
): Promise<readonly ContentTranslation[]> {
  const checked = await read(folder, 'translations');
  const broken = brokenIn(checked);
  return checked.content.translations.filter(({ file }) => !broken.has(file));
}

/**
 * Whether a text tells what the story withholds: the name of a private person, or the address of a
 * protected source.
 *
 * @throws Error when the content folder cannot be listed
 */
export async function withheldFrom(folder: string): Promise<(text: string) => boolean> {
  const { files, translationFiles } = (await read(folder, 'history')).content;
  const names = privatePersons(files, translationFiles, latin).flatMap((person) => person.names);
  const addresses = protectedSources(files).flatMap((source) => source.addresses);
  return (text) =>
    (names.length > 0 && namesAt(wordsIn(text, latin), names).length > 0) ||
    holdsAddress(text, addresses);
}

/**
 * The syntax trees of the bodies of events without an error, and of their translations: under the
 * id of the event, and `visit.ru`; each with its language.
 *
 * @param withDrafts false for a build: what only drafts hold is not published
 * @throws Error when the content folder cannot be listed
 */
export async function publishableBodies(
  folder: string,
  withDrafts: boolean,
): Promise<
  readonly {
    readonly id: string;
    readonly tree: BodyNode;
    readonly lang: string;
    readonly path: string;
  }[]
> {
  const checked = await read(folder, 'bodies');
  const broken = brokenIn(checked);
  const { site, events, files, translationFiles } = checked.content;
  const shown = new Map(
    events
      .filter(({ data, file }) => !broken.has(file) && (withDrafts || !data.draft))
      .map(({ id, path, data }) => [id, { path, own: data.lang ?? site?.data.lang ?? 'en' }]),
  );
  return [...files, ...translationFiles].flatMap(({ collection, id, lang, file, body: tree }) => {
    const event = collection === 'events' && !broken.has(file) ? shown.get(id) : undefined;
    if (event === undefined || tree === undefined) return [];
    const { path, own } = event;
    return lang === undefined
      ? [{ id, tree, lang: own, path }]
      : [{ id: `${id}.${lang.toLowerCase()}`, tree, lang, path }];
  });
}

/** A file beside an entry, with the path of an entry that shows it. */
export interface PublishableFile extends MediaFile {
  readonly entryPath: string;
}

/**
 * The files that entries without an error show: as their media, or as pictures of their bodies.
 *
 * @param withDrafts false for a build: what only drafts show is not published
 * @throws Error when the content folder cannot be listed
 */
export async function publishableMedia(
  folder: string,
  withDrafts: boolean,
): Promise<readonly PublishableFile[]> {
  const checked = await read(folder, 'media');
  const { content } = checked;
  const broken = brokenIn(checked);
  const shown = new Map<string, string>();
  // A translation may show pictures of its own.
  const bodies = Map.groupBy(
    [...content.files, ...content.translationFiles],
    ({ collection, id }) => `${collection}/${id}`,
  );
  for (const { id, data, file, path } of [...content.events, ...content.sources]) {
    if (broken.has(file) || (!withDrafts && 'draft' in data && data.draft)) continue;
    const folderOf = file.slice(0, file.indexOf('/') + 1);
    for (const { body } of bodies.get(folderOf + id) ?? []) {
      for (const image of bodyImages(body)) shown.set(image.file, path);
    }
    for (const item of data.media) {
      for (const name of [item.file, item.transcript?.file]) {
        if (name !== undefined) shown.set(folderOf + name, path);
      }
    }
  }
  return content.media.flatMap((file) => {
    const entryPath = shown.get(file.file);
    return entryPath === undefined || broken.has(file.file) ? [] : [{ ...file, entryPath }];
  });
}
