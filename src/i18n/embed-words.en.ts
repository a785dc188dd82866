import { counted } from './plural.ts';

/** The words of what others show in their pages, and of the code by which they do. */
export const embedWords = {
  code: 'Embed code',
  codeOf: {
    timeline: 'Shows the timeline in another page.',
    event: 'Shows this event in another page.',
  },
  height:
    'Its script gives the frame the height of its text. Where a page takes no scripts, leave that line out: the height in the code stays.',
  allowed: (sites: string) => `This site may be embedded on ${sites} alone.`,
  noAddress:
    'The address of this site was not known when it was built: put it before both paths in the code.',
  whole: {
    timeline: 'Open the whole timeline',
    event: 'Open the whole entry',
  },
  list: (count: number) =>
    counted('en', count, { one: '# event as a list', other: '# events as a list' }),
} as const;
