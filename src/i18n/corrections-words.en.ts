import { counted } from './plural.ts';

/** The words of corrections: on their page, and on the event that was corrected. */
export const correctionsWords = {
  title: 'Corrections',
  description: 'Every change of something that this record had published, the newest first.',
  lead: 'Every change of something that this record had published, the newest first. What stood there before is kept, beside what took its place and the reason.',
  count: (count: number) => counted('en', count, { one: '# correction', other: '# corrections' }),
  none: 'Nothing has been corrected yet.',
  noneNote:
    'When a date, a name or a statement is changed after it was published, the change is noted here and on its event: what it said before, what it says after, when, and why. Nothing is taken back in silence.',
  inEvent: 'This entry has not been corrected.',
  all: 'All corrections of this record',
  tell: 'Report an error',
  /** The begun title of what a reader writes. */
  about: 'Correction: ',
  kinds: {
    refinement: 'Made more exact',
    error: 'Error mended',
    retraction: 'Withdrawn',
    addition: 'Added',
  },
  before: 'Before',
  after: 'After',
  reason: 'Why',
  restsOn: 'It rests on',
} as const;

/** The words of an entry's history. */
export const historyWords = {
  title: (count: number) =>
    counted('en', count, {
      one: 'History of this entry: # change',
      other: 'History of this entry: # changes',
    }),
  note: 'Each change of the entry’s file, the newest first, in the words of those who made it.',
  noSummary: 'a change without a summary',
  summaryWithheld: 'a change whose summary is withheld',
  withheld: 'The changes of this entry are not listed: they would tell what is withheld.',
  short: 'There were earlier changes, which the copy that this site was built from does not hold.',
  shortAlone:
    'Its changes are not listed: the copy that this site was built from does not hold its history.',
} as const;
