/** What one build makes, kept for the next where it is large or slow to make. */
export interface Kept {
  /**
   * Bytes that follow from `of` and the engine alone: those that are kept, or else made now.
   *
   * @param kind names who makes them, such as `share-images`
   * @param of everything that they follow from; plain data
   * @example await kept().bytes('share-images', image, () => shareImagePng(image))
   */
  bytes(kind: string, of: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** The bytes that are kept; for results that are made many at once, together with `keep`. */
  find(kind: string, of: unknown): Promise<Uint8Array | undefined>;
  /** Keeps bytes that were made since they were not found. */
  keep(kind: string, of: unknown, made: Uint8Array): Promise<void>;
  /** As `bytes`, for small plain data: all of a kind lie in one file. */
  data<Made>(kind: string, of: unknown, make: () => Made): Made;
}

/** What is kept nowhere, in the dev server and in tests. */
const nothingKept: Kept = {
  bytes: (_kind, _of, make) => make(),
  find: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
  data: (_kind, _of, make) => make(),
};

// The pages are bundled, with a copy of this module of their own; the process is one.
const place = globalThis as typeof globalThis & { datelineKept?: Kept | undefined };

/** What the build that is running keeps; nothing where no build is. */
export const kept = (): Kept => place.datelineKept ?? nothingKept;

/** Lets everything that is made in this process from now on be kept, or nothing again. */
export function keepIn(results: Kept | undefined): void {
  place.datelineKept = results;
}
