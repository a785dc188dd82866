import { AsyncLocalStorage } from 'node:async_hooks';

/** What the making of a page has read of the story. */
export interface Reads {
  /** Where each thing that it read is found, as {@link readPath} writes it. */
  readonly paths: Set<string>;
  /** It made something besides its text, such as a picture, which has to be made each time. */
  makesMore: boolean;
}

// A page is made of many components, as in `page-language.ts`.
const reading = new AsyncLocalStorage<Reads | undefined>();

/** Stands between the steps of a path; no id and no name of a field holds it. */
const between = '\0';

/**
 * Where something that pages read is found: the language, what it is a part of, and the steps from
 * there.
 *
 * @param lang a further language of the site, or nothing for the story's own
 */
export const readPath = (lang: string | undefined, ...steps: readonly string[]): string =>
  [lang ?? '', ...steps].join(between);

/** The steps of a path, the language first. */
export const stepsOf = (path: string): readonly string[] => path.split(between);

/** A step further on a path. */
export const stepFurther = (path: string, step: string): string => path + between + step;

/** Notes that the page which is being made, if one is, read what is found at a path. */
export function noteRead(path: string): void {
  reading.getStore()?.paths.add(path);
}

/** Notes that the page which is being made makes more than its text. */
export function noteMore(): void {
  const reads = reading.getStore();
  if (reads !== undefined) reads.makesMore = true;
}

/** Makes a page, and says what it read. */
export async function withReads<Made>(
  make: () => Promise<Made>,
): Promise<{ readonly made: Made; readonly reads: Reads }> {
  const reads: Reads = { paths: new Set(), makesMore: false };
  return { made: await reading.run(reads, make), reads };
}

/** Makes what is for all pages, and is no page's own reading. */
export const forAllPages = <Made>(make: () => Made): Made => reading.run(undefined, make);
