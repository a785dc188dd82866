import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { addedOn } from '../../domain/exports/added-on.ts';
import type { Bodies, BodyText } from '../../domain/exports/body-text.ts';
import type { Day } from '../../domain/date/index.ts';
import { buildGraph, publishedStory } from '../../domain/graph.ts';
import type { Graph } from '../../domain/graph.ts';
import { isPictureHere } from '../../domain/media.ts';
import type { Story } from '../../domain/model.ts';
import { largePicture } from '../large-picture.ts';
import type { MediaAddresses } from '../media-data.ts';
import { besideFile, mediaPath } from '../media-files.ts';
import { pathTo, wholeAddress } from '../routes.ts';
import { loadStory } from '../story.ts';

/** Everything that a file of the story's data is made from. */
export interface Exported {
  /** Without drafts, also in dev: what is taken along has been published. */
  readonly story: Story;
  readonly graph: Graph;
  readonly bodies: Bodies;
  /** The day on which an event's entry was added, where the history knows it. */
  readonly addedOn: (event: string) => Day | undefined;
  /** The day of its last change. */
  readonly changedOn: (event: string) => Day | undefined;
  /** Where the file of an item of media is published: whole, so only where the site's own address is known. */
  readonly fileAddress: MediaAddresses['fileAddress'];
  /** The site's own address with its sub-path, where it is known. */
  readonly base: URL | undefined;
}

function bodiesOf(events: readonly CollectionEntry<'events'>[]): Bodies {
  return new Map(
    events.flatMap(({ id, body, filePath }): [string, BodyText][] => {
      if (body === undefined || body.trim() === '') return [];
      return [[id, { format: filePath?.endsWith('.mdx') ? 'mdx' : 'markdown', text: body }]];
    }),
  );
}

/** Where each file that an item of media shows is published; a picture in its largest form. */
async function publishedMedia(story: Story): Promise<ReadonlyMap<string, string>> {
  const items = (['events', 'sources'] as const).flatMap((folder) =>
    story[folder].flatMap(({ media }) => media.map((item) => ({ folder, item }))),
  );
  const paths = items.flatMap(({ folder, item }) =>
    item.file === undefined ? [] : [{ folder, file: item.file, isPicture: isPictureHere(item) }],
  );
  return new Map(
    await Promise.all(
      paths.map(async ({ folder, file, isPicture }): Promise<[string, string]> => {
        const { picture } = isPicture ? await besideFile(folder, file) : {};
        const path =
          picture === undefined ? mediaPath(folder, file) : (await largePicture(picture)).src;
        return [`${folder}/${file}`, path];
      }),
    ),
  );
}

/** Gathers the published story and what belongs to it. */
export async function loadExported(): Promise<Exported> {
  const { story: whole } = await loadStory();
  const story = publishedStory(whole);
  const events = await getCollection('events');
  const names = new Map(events.map(({ id, filePath }) => [id, filePath?.split('/').at(-1)]));
  const fileOf = (id: string): string => `events/${names.get(id) ?? ''}`;
  const revisions = (await getEntry('history', 'history'))?.data ?? { isShort: false, files: {} };
  const site = import.meta.env.SITE;
  const base = site === undefined ? undefined : new URL(pathTo(), site);
  const files = base === undefined ? undefined : await publishedMedia(story);
  return {
    story,
    graph: buildGraph(story),
    bodies: bodiesOf(events),
    addedOn: (id) => addedOn(revisions, fileOf(id)),
    changedOn: (id) => revisions.files[fileOf(id)]?.[0]?.day,
    fileAddress: (folder, { file = '' }) =>
      wholeAddress(files?.get(`${folder}/${file}`) ?? '', files && base),
    base,
  };
}
