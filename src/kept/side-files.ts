/** A small file that stands beside a page: its citation in a format, what oEmbed says of it. */
export interface SideFile {
  /** From the site's folder, with forward slashes: `events/visit/citation.bib`. */
  readonly path: string;
  readonly text: string;
}

// The pages are bundled, with a copy of this module of their own; the process is one.
const place = globalThis as typeof globalThis & { datelineSideFiles?: SideFile[] | undefined };

/**
 * Gives files to the build that is running, which writes them together with its pages: a route for
 * each of them costs several times what it takes to write it. False where nobody writes them, as in
 * the dev server and where Astro is called by itself: there they have to be routes.
 */
export function handedOver(files: readonly SideFile[]): boolean {
  for (const file of files) place.datelineSideFiles?.push(file);
  return place.datelineSideFiles !== undefined;
}

/**
 * Takes the files that pages hand over from now on; with nothing, none.
 *
 * @param files to which they are added
 */
export function takeSideFiles(files: SideFile[] | undefined): void {
  place.datelineSideFiles = files;
}
