import { createHash } from 'node:crypto';
import { digestOf } from '../kept/digest-of.ts';
import { kept } from '../kept/kept.ts';
import { collectionEntry } from './collection-entry.ts';
import type { EntryCollection } from './collection-entry.ts';
import { pageFrame } from './page-frame.ts';
import { inLanguage } from './page-language.ts';
import { rootNamed } from './read-roots.ts';
import { stepsOf, withReads } from './reads.ts';
import { loadedStory } from './story.ts';
import { hasStep } from './watched.ts';

/** What stands before the text of a kept page. */
interface Traces {
  /** Where what it read is found. */
  readonly paths: readonly string[];
  /** A digest of all that was there when it was made. */
  readonly digest: string;
}

const kind = 'pages';

/** Nothing is found at the path in this build. */
const nowhere = Symbol('nowhere');

async function rootAt(lang: string | undefined, name: string): Promise<unknown> {
  const { story, graph, translated } = await loadedStory(lang);
  if (name === 'story') return story;
  if (name === 'graph') return graph;
  if (name === 'translated') return translated;
  const root = rootNamed(name);
  return root === undefined ? nowhere : inLanguage(lang, () => root({ story, graph }));
}

/** What is found at a path. */
async function foundAt(path: string): Promise<unknown> {
  const [lang = '', name = '', ...steps] = stepsOf(path);
  if (name === 'entry') {
    const [collection = '', id = ''] = steps;
    return collectionEntry(collection as EntryCollection, id);
  }
  let found = await rootAt(lang === '' ? undefined : lang, name);
  for (const [index, step] of steps.entries()) {
    if (found instanceof Map || found instanceof Set) {
      if (steps[index + 1] === hasStep && index + 2 === steps.length) return found.has(step);
      found = found instanceof Map ? (found.get(step) as unknown) : nowhere;
    } else if (typeof found === 'object' && found !== null) {
      found = Reflect.get(found, step);
    } else {
      return nowhere;
    }
  }
  return found;
}

/** One digest a path for a whole build. */
const digests = new Map<string, string>();

async function digestAt(path: string): Promise<string> {
  const known = digests.get(path);
  if (known !== undefined) return known;
  const found = await foundAt(path);
  const made = found === nowhere ? 'nowhere' : digestOf(found);
  digests.set(path, made);
  return made;
}

async function digestOfAll(paths: readonly string[]): Promise<string> {
  const digest = createHash('sha256');
  for (const path of paths) {
    digest.update(`${path}\n${digests.get(path) ?? (await digestAt(path))}\n`);
  }
  return digest.digest('base64');
}

/** What no page reads by a path, and every page follows from. */
let frame: Promise<string> | undefined;

async function frameOf(): Promise<string> {
  const { story } = await loadedStory(undefined);
  return digestOf(pageFrame(story.site, process.env));
}

/**
 * A page as it was made in an earlier build, where everything that it read of the story then is the
 * same today; or else as it is made now. Whatever pages share is watched while they read it, so a
 * page that reads more than it needs is made too often, and none too seldom.
 *
 * @param of its address, and what its route was given for it
 * @param make the whole page; nothing when it is none
 */
export async function keptPage(
  of: unknown,
  make: () => Promise<string | undefined>,
): Promise<string | undefined> {
  frame ??= frameOf();
  const key = [of, await frame];
  const known = await kept().find(kind, key);
  if (known !== undefined) {
    const text = Buffer.from(known).toString();
    const end = text.indexOf('\n');
    const { paths, digest } = JSON.parse(text.slice(0, end)) as Traces;
    if ((await digestOfAll(paths)) === digest) return text.slice(end + 1);
  }
  const { made, reads } = await withReads(make);
  if (made !== undefined && !reads.makesMore) {
    const paths = [...reads.paths].sort();
    const traces: Traces = { paths, digest: await digestOfAll(paths) };
    await kept().keep(kind, key, Buffer.from(`${JSON.stringify(traces)}\n${made}`));
  }
  return made;
}
