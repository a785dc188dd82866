/** What is said on a copy, and in the place of a page of which there is none. */
export interface KeepingWords {
  /** `{day}`: the day on which it was kept. */
  readonly copy: string;
  readonly none: string;
  readonly noneText: string;
}

/** What the story says to the worker that keeps copies of visited pages. */
export interface StoryKeeping {
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** By the language of a page. */
  readonly words: Readonly<Record<string, KeepingWords>>;
}

/** What it is told by the build as well. */
export interface Keeping extends StoryKeeping {
  /** Changes with every deploy: what another build kept is thrown away. */
  readonly build: string;
  /** The first steps of the paths of pages: nothing else below the base is a page of this site. */
  readonly sections: readonly string[];
  /** The paths of the pages that hold the chronology, below the base. */
  readonly chronology: readonly string[];
}

/** The beginning of the names of all caches of a site. Others may be at the same origin. */
export const cachesOf = (base: string): string => `dateline ${base} `;

const head = 'globalThis.keeping=';

/** The first line of the worker's script, which says what it needs. */
export const headOfWorker = (keeping: StoryKeeping): string =>
  `${head}${JSON.stringify(keeping)};\n`;

/**
 * What such a line says; undefined for another script.
 *
 * @example keepingOf(headOfWorker(keeping)) // keeping
 */
export const keepingOf = (script: string): StoryKeeping | undefined =>
  script.startsWith(head)
    ? (JSON.parse(script.trim().slice(head.length, -1)) as StoryKeeping)
    : undefined;
