/** One word of the method, and what it means here. */
export interface MethodTerm {
  /** The anchor on the about page. */
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** The method in English, one word after another as a reader meets them. */
export const methodOf: readonly MethodTerm[] = [
  {
    id: 'claim',
    term: 'Claim',
    meaning:
      'One attributed statement about an event, in our words, with the printed words beside it where they are short and were seen. A claim is what somebody says. That it stands here does not make it true or false.',
  },
  {
    id: 'chain',
    term: 'Chain',
    meaning:
      'The way of a claim from the person or body who said it to the page that we read: who spoke, through whom it came, where it was read. The first step is the speaker, the last the source.',
  },
  {
    id: 'stated',
    term: 'Stated',
    meaning: 'The source itself says that the statement came this way. Drawn as a solid line.',
  },
  {
    id: 'inferred',
    term: 'Inferred',
    meaning:
      'The editors conclude that the statement came this way, and the source does not say so. Drawn as a dashed line, always with the word beside it.',
  },
  {
    id: 'origin',
    term: 'Origin',
    meaning:
      'Where a claim starts, once repetition has been followed back. Six papers that print one agency’s report are six outlets and one origin.',
  },
  {
    id: 'party',
    term: 'Party',
    meaning:
      'Independent is not disinterested: an origin that an event names as host, guest or accused, or that belongs to one of these, is a party to the matter and is marked as such wherever it is named as an origin.',
  },
  {
    id: 'single-origin',
    term: 'Single origin',
    meaning: 'All that is known of this comes from one origin, however many outlets carry it.',
  },
  {
    id: 'corroborated',
    term: 'Corroborated',
    meaning:
      'Another origin, independent of the first, says the same. An event is corroborated when each of its claims is, and partly corroborated when some are.',
  },
  {
    id: 'disputed',
    term: 'Disputed',
    meaning:
      'Another claim in this record contradicts it. Both are shown, each with its chain. The page does not say which is right.',
  },
  {
    id: 'clocks',
    term: 'Two clocks',
    meaning:
      'An event happens on one day and is reported on others. Both are kept: when it happened, and when each source made it known.',
  },
  {
    id: 'dates',
    term: 'Uncertain dates',
    meaning:
      'A date is never made more precise than what is known. “Some day in December 2018” is written, sorted, drawn and searched as that. A soft end means “about”, hatching means “some day within”, an arrow means that no end is known.',
  },
  {
    id: 'copy',
    term: 'Copy',
    meaning:
      'A source that was read on a page other than its publisher’s own: a mirror or a syndicated text. It is cited as a copy.',
  },
  {
    id: 'capture',
    term: 'Capture',
    meaning:
      'A kept copy of a source: when it was kept, by whom, how, and the SHA-256 digest by which anybody can tell whether the copy has been changed.',
  },
  {
    id: 'gap',
    term: 'Gap',
    meaning:
      'What is missing and would be needed to say more, named where it is missing, so that somebody can fill it.',
  },
  {
    id: 'correction',
    term: 'Correction',
    meaning:
      'A published value that was changed: what it was, what it is, when and why. Corrections are added to, and never taken away.',
  },
];
