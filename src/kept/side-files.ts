/** A small file that stands beside a page: its citation in a format, what oEmbed says of it. */
export interface SideFile {
  /** From the site's folder, with forward slashes: `events/visit/citation.bib`. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

type Writer = (file: SideFile) => void;

// The pages are bundled, with a copy of this module of their own; the process is one.
const place = globalThis as typeof globalThis & { datelineSideFiles?: Writer | undefined };

/**
 * Gives files to the build that is running, which writes each at once, so that none is held: a route for
 * each of them costs several times what it takes to write it. False where nobody writes them, as in
 * the dev server and where Astro is called by itself: there they have to be routes.
 */
export function handedOver(files: Iterable<SideFile>): boolean {
  const write = place.datelineSideFiles;
  if (write === undefined) return false;
  for (const file of files) write(file);
  return true;
}

/**
 * Takes the files that pages hand over from now on; with nothing, none.
 *
 * @param write what is done with each
 */
export function takeSideFiles(write: Writer | undefined): void {
  place.datelineSideFiles = write;
}
