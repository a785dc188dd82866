/** The page of the story's data, in English. */
export const dataWords = {
  title: 'Take the data along',
  footer: 'Data',
  lead: 'Everything in this record as files, made anew with every build. No draft is in any of them.',
  licence: 'Licence of the content:',
  groups: {
    story: 'The whole story',
  },
  files: {
    timeline: {
      name: 'The story',
      note: 'Complete: every entry with its claims, chains, sources and corrections, and the text of each event. Reading it back gives the same story. An uncertain or open date stays what it is, as EDTF text.',
    },
    schema: {
      name: 'Its JSON Schema',
      note: 'Every field of that file with a sentence on what it means.',
    },
  },
  example: 'For example',
} as const;
