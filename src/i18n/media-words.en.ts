/** The words of what is seen, heard and read with an entry, in English. */
export const mediaWords = {
  heading: 'Seen, heard and read',
  kind: {
    image: 'Image',
    sound: 'Sound',
    film: 'Film',
    map: 'Map',
    document: 'Document',
    quote: 'Quotation',
    extract: 'From a reference work',
    frame: 'From another site',
  },
  credit: (name: string) => `Credit: ${name}`,
  licence: 'Licence:',
  source: 'From:',
  transcript: 'Transcript',
  captions: 'Captions',
  translation: 'Translation',
  shows: 'What can be seen',
  enlarge: (alt: string) => `Enlarge: ${alt}`,
  /** After a document's title. */
  file: (kind: string, size: string) => `${kind}, ${size}`,
  at: (host: string) => `at ${host}`,
  /** What stands in the place of what another host keeps. */
  outside: {
    note: {
      image: (host: string) => `This image is kept at ${host}.`,
      sound: (host: string) => `This recording is kept at ${host}.`,
      film: (host: string) => `This film is kept at ${host}.`,
      map: (host: string) => `This map is kept at ${host}.`,
      frame: (host: string) => `This page is kept at ${host}.`,
    },
    request: (host: string) =>
      `Nothing is asked of ${host} before you open it; then ${host} learns your network address and that you read this site.`,
    open: (host: string) => `Open it at ${host}`,
    /** What the island says. */
    island: {
      show: (host: string) => `Show it here, from ${host}`,
      hide: 'Take it away again',
      failed: (host: string) => `${host} did not give it. The link still leads there.`,
    },
  },
  /** What the viewer says. `{…}` are places that it fills. */
  viewer: {
    label: 'Picture',
    close: 'Close',
    next: 'Next picture',
    previous: 'Previous picture',
    position: 'Picture {picture} of {pictures}',
  },
} as const;
