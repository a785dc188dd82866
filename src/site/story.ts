import { getCollection, getEntry } from 'astro:content';
import { dateFrom, compareDates } from '../domain/date/index.ts';
import { buildGraph, publishedStory } from '../domain/graph.ts';
import type { Graph } from '../domain/graph.ts';
import type { Story } from '../domain/model.ts';

interface Loaded {
  readonly story: Story;
  readonly graph: Graph;
}

let loaded: Promise<Loaded> | undefined;

async function load(): Promise<Loaded> {
  const site = await getEntry('site', 'site');
  if (site === undefined) throw new Error('The content folder holds no readable site.yaml.');
  const [events, sources, actors, places, questions, paths] = await Promise.all([
    getCollection('events'),
    getCollection('sources'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('questions'),
    getCollection('paths'),
  ]);
  const whole: Story = {
    site: site.data,
    events: events
      .map((entry) => entry.data)
      .sort(
        (a, b) =>
          compareDates(dateFrom(a.date.edtf), dateFrom(b.date.edtf)) || (a.id < b.id ? -1 : 1),
      ),
    sources: sources.map((entry) => entry.data),
    actors: actors.map((entry) => entry.data),
    places: places.map((entry) => entry.data),
    questions: questions.map((entry) => entry.data),
    paths: paths.map((entry) => entry.data),
  };
  // A draft shows where its author works on it, and nowhere else.
  const story = import.meta.env.DEV ? whole : publishedStory(whole);
  return { story, graph: buildGraph(story) };
}

/**
 * The story with its events in order, and its graph: computed once for a build, anew for each
 * page in dev, where entries change under the server.
 *
 * @throws Error when `site.yaml` could not be read.
 */
export function loadStory(): Promise<Loaded> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
