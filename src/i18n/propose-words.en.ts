/** The words of the page on which a reader proposes an entry, in English. */
export const proposeWords = {
  link: 'Add to the record',
  suggest: 'Suggest a change',
  title: 'Add to the record',
  lead: 'From something that you know to a file that the editors can review.',
  byExample: {
    title: 'An entry by example',
    lead: 'An event is one file. Beside it stands a file for each page that was read and for each speaker. This ferry and its people are invented.',
    rules: [
      'Nothing without a source. Each statement is a claim with a chain: first the speaker, last the source that you read.',
      'A step that the source itself states is just a name. A step that you conclude is “inferred”, with a note that says why.',
      'No precision that is not there. If a page says “in May”, write the month; a date to the day needs a claim that gives it.',
      'Text is in your own words. A quotation has at most twenty words, exactly as printed.',
      'The name of a file is the name by which other files refer to it: lower-case letters, digits and hyphens.',
    ],
    lanes: 'The lanes of this record, one of which each event names:',
  },
  send: {
    title: 'Where it goes',
    open: 'Open a new file, begun with this event, where the record is kept',
    steps: [
      'Sign in there, or make an account. You get a copy of the record to write in.',
      'Give the file its name, and write your event over the example.',
      'Propose the change. The editors see the page that it makes and every problem that the checks find in it, and answer you there.',
    ],
    nowhere:
      'This site does not say where its files are kept. Write your files as above, and send them to those who keep the record.',
  },
  example: {
    title: 'The ferry stops running',
    summary:
      'According to the Arden Post, the ferry at Arden stopped running one Monday in May 2012.',
    claim: 'The ferry did not run on that Monday, because its cable was worn.',
    inferred: 'The wording is that of the agency’s other reports.',
    gap: 'the agency’s own report was not seen',
    body: 'The paper does not say who found the cable worn.',
    headline: 'No ferry this week',
    outlet: 'Arden Post',
    agency: 'County News Agency',
    office: 'Arden Ferry Office',
  },
} as const;
