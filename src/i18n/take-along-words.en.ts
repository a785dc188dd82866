/** The words of what is taken along from a page: its citation, its address, its embed code. */
export const takeAlongWords = {
  title: 'Take it along',
  cite: {
    event: 'Cite this event',
    source: 'Cite this source',
    page: 'Cite this page',
  },
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: 'For reference managers',
  download: (format: string) => `Download ${format}`,
  asPrinted:
    'Names and titles stand as printed, and what is not known is left out: nobody’s family name is guessed, and no day is made more exact than it is.',
  ofSource:
    'This cites the source itself. This page about it has an address of its own, under “Share”.',
  ofEdition: {
    built: (day: string) =>
      `The day of reading is ${day}, on which this copy of the site was built. Put your own in its place.`,
    revised: (day: string) =>
      `The day of reading is ${day}, on which the record was last revised. Put your own in its place.`,
  },
  noAddress:
    'The address of this site was not known when it was built, so that it is missing here. Add the one that you see.',
  share: 'Share',
  address: 'Permanent address',
} as const;

/** What stands at the end of a page on paper. */
export const printWords = {
  address: (address: string) => `Printed from ${address}`,
  built: (day: string) => `This copy of the site was built on ${day}.`,
  revised: (day: string) => `The record was last revised on ${day}.`,
} as const;

/** The words of the copy and share buttons. */
export const copyWords = {
  copy: 'Copy',
  copyOf: 'Copy {name}',
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
  share: 'Share…',
} as const;
