import { getCollection, getEntry } from 'astro:content';
import type { Bodies, BodyText } from '../../domain/exports/body-text.ts';
import { buildGraph, publishedStory } from '../../domain/graph.ts';
import type { Graph } from '../../domain/graph.ts';
import type { Story } from '../../domain/model.ts';
import type { Revisions } from '../../domain/revisions.ts';
import { pathTo } from '../routes.ts';
import { loadStory } from '../story.ts';

/** Everything that a file of the story's data is made from. */
export interface Exported {
  /** Without drafts, also in dev: what is taken along has been published. */
  readonly story: Story;
  readonly graph: Graph;
  readonly bodies: Bodies;
  readonly revisions: Revisions;
  /** The site's own address with its sub-path, where it is known. */
  readonly base: URL | undefined;
}

async function bodiesOf(): Promise<Bodies> {
  const events = await getCollection('events');
  return new Map(
    events.flatMap(({ id, body, filePath }): [string, BodyText][] => {
      if (body === undefined || body.trim() === '') return [];
      return [[id, { format: filePath?.endsWith('.mdx') ? 'mdx' : 'markdown', text: body }]];
    }),
  );
}

/** Gathers the published story and what belongs to it. */
export async function loadExported(): Promise<Exported> {
  const { story: whole } = await loadStory();
  const story = publishedStory(whole);
  const history = await getEntry('history', 'history');
  const site = import.meta.env.SITE;
  return {
    story,
    graph: buildGraph(story),
    bodies: await bodiesOf(),
    revisions: history?.data ?? { isShort: false, files: {} },
    base: site === undefined ? undefined : new URL(pathTo(), site),
  };
}
