import { getCollection, getEntry } from 'astro:content';
import { buildGraph, publishedStory } from '../domain/graph.ts';
import type { Graph } from '../domain/graph.ts';
import type { LanguageTag, Story } from '../domain/model.ts';
import { shownStory } from '../domain/shown-story.ts';
import { storyOrder } from '../domain/story-order.ts';
import type { Original } from '../domain/translated-story.ts';
import { translatedStory } from '../domain/translated-story.ts';
import { translationsInto } from '../domain/translation.ts';
import { pageLanguage } from './page-language.ts';
import { noteRead, readPath } from './reads.ts';
import { hasStep, watched } from './watched.ts';
import type { Grain } from './watched.ts';

interface Loaded {
  readonly story: Story;
  readonly graph: Graph;
}

/** The story in a further language, with what of it has no translation. */
interface LoadedIn extends Loaded {
  readonly originals: ReadonlyMap<string, Original>;
  readonly translated: ReadonlySet<string>;
}

const nodes: Grain = { values: { fields: {} } };

/** Pages read single nodes, and of a node what they show. */
const graphGrain: Grain = {
  fields: { events: nodes, claims: nodes, sources: nodes, actors: nodes, places: nodes },
};

const storyGrain: Grain = { fields: {} };

/** By language; the story's own is undefined. */
const loaded = new Map<LanguageTag | undefined, Promise<LoadedIn>>();

async function loadIn(lang: LanguageTag): Promise<LoadedIn> {
  const { story: own } = await loadedStory(undefined);
  const translations = (await getCollection('translations')).map(({ data }) => data);
  const made = translatedStory(own, translationsInto(lang, translations), lang);
  return { ...made, graph: buildGraph(made.story) };
}

async function load(): Promise<LoadedIn> {
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
  const written: Story = {
    site: site.data,
    events: events.map((entry) => entry.data).sort(storyOrder),
    sources: sources.map((entry) => entry.data),
    actors: actors.map((entry) => entry.data),
    places: places.map((entry) => entry.data),
    questions: questions.map((entry) => entry.data),
    paths: paths.map((entry) => entry.data),
  };
  // Nothing beyond this line knows what is withheld.
  const whole = shownStory(written);
  // A draft shows where its author works on it, and nowhere else.
  const story = import.meta.env.DEV ? whole : publishedStory(whole);
  return { story, graph: buildGraph(story), originals: new Map(), translated: new Set() };
}

/** The story in a language, with nothing noted of what is read of it; undefined for its own. */
export function loadedStory(lang: LanguageTag | undefined): Promise<LoadedIn> {
  const make = () => (lang === undefined ? load() : loadIn(lang));
  const known = loaded.get(lang) ?? make();
  loaded.set(lang, known);
  return known;
}

/**
 * The story in the language of the page, with its events in order, and its graph: computed once
 * for a build; in dev once for as long as no entry changes, since Astro then evaluates this module anew.
 *
 * @throws Error when `site.yaml` could not be read.
 */
export async function loadStory(): Promise<Loaded> {
  const lang = pageLanguage();
  const { story, graph } = await loadedStory(lang);
  if (import.meta.env.DEV) return { story, graph };
  return {
    story: watched(story, readPath(lang, 'story'), storyGrain),
    graph: watched(graph, readPath(lang, 'graph'), graphGrain),
  };
}

/** The texts of the story that stand in the original on the page that is being made. */
export async function originalTexts(): Promise<ReadonlyMap<string, Original>> {
  return (await loadedStory(pageLanguage())).originals;
}

/**
 * True where an entry has a translation into the language of the page that is being made.
 *
 * @example await isTranslated('events/visit')
 */
export async function isTranslated(entry: string): Promise<boolean> {
  const lang = pageLanguage();
  noteRead(readPath(lang, 'translated', entry, hasStep));
  return (await loadedStory(lang)).translated.has(entry);
}
