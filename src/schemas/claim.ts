import { z } from 'zod';
import { chainHop } from './chain-hop.ts';
import { dateText } from './date-text.ts';
import { languageTag } from './language-tag.ts';
import { text } from './text.ts';

const quote = z.strictObject({
  text: text.describe('At most twenty words, exactly as seen.'),
  lang: languageTag.describe('The language of the quoted words.'),
  prefix: text.exactOptional().describe('Words directly before the quoted ones, to find them by.'),
  suffix: text.exactOptional().describe('Words directly after the quoted ones.'),
  translation: text
    .exactOptional()
    .describe("Our translation. Required when the quote is not in the site's language."),
});

const claimLink = z.strictObject({
  rel: z
    .enum(['repeats', 'corroborates', 'contradicts', 'qualifies', 'supersedes'])
    .describe('What this claim does to the other.'),
  claim: text.describe('The other claim: `id` in the same event, `event/id` elsewhere.'),
  note: text.exactOptional().describe('What the link rests on, or where it ends.'),
});

/** One attributed statement about an event. */
export const claimSchema = z.strictObject({
  id: text.describe('A name that is unique in the file; elsewhere the claim is `event/id`.'),
  text: text.describe('The statement in our words.'),
  speech: z
    .enum(['direct', 'indirect', 'reporter'])
    .describe("Whose words: the speaker's own, the speaker's in other words, or the reporter's."),
  chain: z
    .array(chainHop)
    .min(1)
    .describe(
      'Who said it, through whom it came: first the speaker, last the source that was read.',
    ),
  date: dateText
    .exactOptional()
    .describe('The date that this statement gives for the event, when it gives one.'),
  quote: quote.exactOptional().describe('The words themselves, as few as do it.'),
  links: z.array(claimLink).default([]).describe('From this claim to others.'),
  gaps: z
    .array(text)
    .default([])
    .describe('What is missing, such as "the agency\'s own wording was not seen".'),
  note: text.exactOptional().describe('What a reader should know about this claim.'),
});
