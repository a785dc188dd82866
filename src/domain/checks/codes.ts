import type { Severity } from '../problem.ts';

interface ProblemRule {
  readonly severity: Severity;
  /** What the rule asks for, one sentence; the data format's reference prints it. */
  readonly rule: string;
}

/** Every rule that the checks know. A code is its rule's name, its check's file and its anchor in the reference. */
export const problemCodes = {
  // Files and fields
  'site-missing': { severity: 'error', rule: 'The content folder holds a site.yaml.' },
  'file-unexpected': {
    severity: 'error',
    rule: 'Every file in the content folder is an entry of a known kind or something an entry uses.',
  },
  'frontmatter-syntax': { severity: 'error', rule: 'Frontmatter and YAML files parse.' },
  'unknown-field': { severity: 'error', rule: 'Only fields of the data format are used.' },
  'missing-field': { severity: 'error', rule: 'Required fields are there and not empty.' },
  'wrong-type': { severity: 'error', rule: 'A field holds the kind of value that it asks for.' },
  'blank-text': { severity: 'error', rule: 'Text holds more than blanks.' },
  // Dates
  'date-unquoted': { severity: 'error', rule: 'Dates are written in quotation marks.' },
  'date-invalid': { severity: 'error', rule: 'A date is EDTF, levels 0 to 2.' },
  'date-impossible': { severity: 'error', rule: 'A date exists in the calendar.' },
  'date-inverted': { severity: 'error', rule: 'An interval does not end before it starts.' },
  'time-without-zone': { severity: 'error', rule: 'A time says its zone.' },
  'date-note-missing': { severity: 'error', rule: 'An inferred or derived date has a note.' },
  'date-unsupported': {
    severity: 'error',
    rule: 'A date precise to the day names a claim that supports it.',
  },
  'era-endless': {
    severity: 'error',
    rule: 'An era lasts from one date to another, and one of the two is known.',
  },
  // Ids and references
  'id-not-slug': {
    severity: 'error',
    rule: 'An id is lower-case letters, digits and single hyphens.',
  },
  'id-reserved': {
    severity: 'error',
    rule: 'An id, and the name of a file, is none that Windows keeps for itself, and has at most 100 letters.',
  },
  'id-differs': { severity: 'error', rule: "An entry's id, if written, is its file's name." },
  'id-duplicate': {
    severity: 'error',
    rule: 'An id, and the name of a file, is used once, whatever its capitals.',
  },
  'formerly-taken': { severity: 'error', rule: 'An earlier id leads to one entry.' },
  'name-duplicate': {
    severity: 'warning',
    rule: 'No two actors, and no two places, are called the same in two spellings.',
  },
  'reference-missing': { severity: 'error', rule: 'What is referred to exists.' },
  'reference-unpublished': {
    severity: 'error',
    rule: 'A published entry leans on what is published only, not on a draft or its claims.',
  },
  'entry-unused': {
    severity: 'warning',
    rule: 'Sources, actors and places are used by something.',
  },
  // Claims
  'chain-start': { severity: 'error', rule: 'A chain starts at a speaker, who is an actor.' },
  'chain-end': { severity: 'error', rule: 'A chain ends at the source that was read.' },
  'hop-basis': { severity: 'error', rule: 'Each hop of a chain is either stated or inferred.' },
  'indirect-quote': { severity: 'error', rule: 'Indirect speech stands without quotation marks.' },
  'quote-too-long': { severity: 'error', rule: 'A quotation has at most 20 words.' },
  'translation-missing': {
    severity: 'error',
    rule: "A quotation in a language that is not the site's has a translation.",
  },
  'corroboration-same-origin': {
    severity: 'error',
    rule: 'Only a claim of another origin corroborates.',
  },
  'corroboration-ring': {
    severity: 'error',
    rule: 'No claim corroborates itself, in a ring or alone.',
  },
  'contradiction-one-sided': {
    severity: 'error',
    rule: 'A contradiction is noted on both claims.',
  },
  'origin-cycle': {
    severity: 'error',
    rule: 'Repeating and deriving lead to an origin, not in a circle.',
  },
  // Sources, captures, corrections
  'capture-incomplete': {
    severity: 'error',
    rule: 'A capture has its time, person, method and SHA-256.',
  },
  'capture-before-publication': {
    severity: 'error',
    rule: 'A capture is not older than what it captures.',
  },
  'verification-stale': {
    severity: 'error',
    rule: 'A verification is of a quotation as it stands today, from this source, and of a capture that the source names.',
  },
  'address-scheme': { severity: 'error', rule: 'Addresses are http or https.' },
  'report-before-event': {
    severity: 'warning',
    rule: 'A source reports an event after it, unless it announces it.',
  },
  'correction-reason': { severity: 'error', rule: 'A correction says its reason.' },
  'correction-stale': {
    severity: 'error',
    rule: "A field's last correction leads to its value of today.",
  },
  // Persons and sources that are not to be found
  'private-role': {
    severity: 'error',
    rule: 'A private person has a role by which readers know them, or a reason to be named.',
  },
  'private-named': {
    severity: 'error',
    rule: 'A private person who is shown by role is named nowhere: in no text, id, transcript or name of a file.',
  },
  'protected-address': {
    severity: 'error',
    rule: "A protected source's address, and those of its copies, stand nowhere but in its own `url` and `captures`.",
  },
  // Media
  'media-incomplete': {
    severity: 'error',
    rule: 'An image and a map have alternative text, a sound and a film a transcript, a document and a frame a title, a quote and an extract their words; and all of them have a credit and a licence.',
  },
  'media-file': {
    severity: 'error',
    rule: 'An item of media names a file beside its entry, whole and of a kind that suits it, or an address.',
  },
  'media-host': {
    severity: 'error',
    rule: 'What is shown from another host is from one that site.yaml allows, by https.',
  },
  'media-lead': { severity: 'error', rule: 'At most one item of media leads a page.' },
  'media-placed': {
    severity: 'error',
    rule: 'A body places items of its own entry by their ids, each once and in a line of its own, and not the one that leads the page.',
  },
  // Languages
  'interface-missing': {
    severity: 'error',
    rule: 'The interface speaks every language of the site, each of which is named once.',
  },
  'translation-language': {
    severity: 'error',
    rule: 'A translation is into one of the further languages of site.yaml, and there is one into each.',
  },
  'translation-original': {
    severity: 'error',
    rule: 'A translation stands beside its original and translates what that has.',
  },
  // Bodies
  'mdx-syntax': { severity: 'error', rule: 'A body parses.' },
  'mdx-import': { severity: 'error', rule: 'A body imports nothing.' },
  'mdx-export': { severity: 'error', rule: 'A body exports nothing.' },
  'mdx-expression': { severity: 'error', rule: 'A body has no expressions in braces.' },
  'raw-html': { severity: 'error', rule: 'A body has no HTML.' },
  'event-handler': { severity: 'error', rule: 'A component is given text, never handlers.' },
  'unknown-component': {
    severity: 'error',
    rule: 'A body uses only the components that are listed.',
  },
  'unsafe-address': {
    severity: 'error',
    rule: 'Links and images lead to http, https, mailto, or a place on this site.',
  },
  'address-missing': {
    severity: 'error',
    rule: 'A link in a body that stays on this site leads to a page that is there, and to a part of it that is there.',
  },
  'image-incomplete': { severity: 'error', rule: 'An image has alternative text and a credit.' },
  'future-event': { severity: 'warning', rule: 'An event that happened is not in the future.' },
} as const satisfies Record<string, ProblemRule>;

export type ProblemCode = keyof typeof problemCodes;
