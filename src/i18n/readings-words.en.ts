/** The other ways to read the record, in English: a name and what is found there. */
export const readingsWords = {
  title: 'Other ways to read it',
  names: {
    paths: 'Guided walks',
    questions: 'Questions',
    reported: 'The two clocks',
    'as-of': 'As of a day',
    origins: 'Origins',
    map: 'The map',
    gaps: 'Gaps',
    corrections: 'Corrections',
  },
  notes: {
    paths: 'Through the events step by step, each with a sentence on what to look at.',
    questions:
      'Each origin’s answer in a column of its own: where they agree, differ and are silent.',
    reported: 'From the day it happened to the day of each report, and the time between.',
    'as-of': 'The record as it was known on a day that you choose.',
    origins:
      'Where statements start: those that many outlets carry from one origin, and what rests on each.',
    map: 'Where it happened, with the time that each place spans.',
    gaps: 'What is missing, kind by kind, and how to help with it.',
    corrections: 'What was changed after it was published, from what to what, and why.',
  },
} as const;
