import type { IndexRoot } from '../../domain/search/index-shape.ts';
import { SearchEngine } from '../../domain/search/search-engine.ts';
import type { EngineAnswer, EngineRequest, FoundPage } from '../../domain/search/search-engine.ts';
import { stemmerFor } from '../../domain/search/stemmers.ts';

/** What can be asked of the engine, wherever it runs: of the worker by a message, else by a call. */
export interface EngineCalls {
  search(request: EngineRequest): Promise<EngineAnswer>;
  page(page: number, query: string): Promise<FoundPage>;
  titles(query: string, most: number): Promise<readonly FoundPage[]>;
}

/** The index of one language. */
export interface IndexPlace {
  /** The whole address of the folder of all indexes, with a slash at its end. */
  readonly address: string;
  readonly lang: string;
}

/** One question: which index, which call, and what the call takes. */
export interface EngineQuestion {
  readonly place: IndexPlace;
  readonly call: keyof EngineCalls;
  readonly given: readonly unknown[];
}

async function jsonAt(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}

const engines = new Map<string, Promise<SearchEngine>>();

async function openEngine({ address, lang }: IndexPlace): Promise<SearchEngine> {
  const folder = `${address}${lang}/`;
  const [root, stem] = await Promise.all([
    // Of all files the one whose name stays when its content changes.
    jsonAt(`${folder}index.json`, 'no-cache') as Promise<IndexRoot>,
    stemmerFor(lang),
  ]);
  return new SearchEngine(root, stem, (path) =>
    jsonAt(`${folder}${root.folder}/${path}`, 'force-cache'),
  );
}

/**
 * Answers a question with the engine of its index, which is loaded by the first.
 *
 * @throws Error when the index does not load; the next question loads it anew
 */
export async function answerTo({ place, call, given }: EngineQuestion): Promise<unknown> {
  const key = `${place.address}${place.lang}`;
  const opening = engines.get(key) ?? openEngine(place);
  engines.set(key, opening);
  try {
    const engine: EngineCalls = await opening;
    const answer = engine[call] as (...args: readonly unknown[]) => Promise<unknown>;
    return await answer.apply(engine, given as unknown[]);
  } catch (error) {
    // A site that was built again since has files of other names.
    engines.delete(key);
    throw error;
  }
}
