import { z } from 'zod';
import type { Collection } from '../domain/model.ts';
import type { ClaimTranslation, TranslationOf } from '../domain/translation.ts';
import { paragraphs } from './paragraphs.ts';
import { text } from './text.ts';

const said = (what: string) => text.exactOptional().describe(what);

const notes = (what: string) => z.record(text, text).exactOptional().describe(what);

const claim = z.union([
  text.transform((words): ClaimTranslation => ({ text: words })),
  z.strictObject({
    text: said('The statement in our words.'),
    note: said('What a reader should know about this claim.'),
    translation: said('The quoted words in this language.'),
    gaps: z.array(text).exactOptional().describe('What is missing: all gaps, in their order.'),
    chain: notes('The notes of hops, by the id of the actor or source.'),
    links: notes('The notes of links, by the claim that they lead to, as the original names it.'),
  }),
]);

const media = z
  .record(
    text,
    z.strictObject({
      alt: said('What can be seen.'),
      caption: said('What a reader should know of it.'),
      translation: said('The words of a quote or an extract in this language.'),
    }),
  )
  .exactOptional()
  .describe('Texts of its media, by their files or addresses.');

/**
 * The schema of a translation of each kind of file: its texts and nothing else. That the original
 * has what is translated is for checks to say.
 */
export const translationSchemas = {
  site: z.strictObject({
    title: said("The story's name."),
    lead: said('What happened, in one sentence.'),
    description: said('What the site is, for search engines and shared links.'),
    about: paragraphs.exactOptional().describe('As many paragraphs as the original has.'),
    editors: said('Who keeps the story.'),
    eras: z
      .record(
        text,
        z.strictObject({
          title: text.describe('Its name, in a few words.'),
          summary: said('What it is, in a sentence.'),
        }),
      )
      .exactOptional()
      .describe('The eras by their ids.'),
    lanes: z
      .record(
        text,
        z.strictObject({
          title: said('Its title on the timeline.'),
          description: said('What belongs in it, in a sentence.'),
        }),
      )
      .exactOptional()
      .describe('The lanes by their ids.'),
    roles: notes('The roles of actors in events, each by its words in the original.'),
  }),
  events: z.strictObject({
    title: text.describe('What happened, as a headline of a few words.'),
    summary: text.describe('What happened, in one or two neutral sentences.'),
    date: z
      .strictObject({
        note: said('Why the date is this one.'),
        alternatives: notes('The notes of other readings, by their dates.'),
      })
      .exactOptional()
      .describe('What is said of the date. The date itself is the same in every language.'),
    claims: z
      .record(text, claim)
      .exactOptional()
      .describe('The claims by their ids; the text alone is the short form.'),
    media,
    corrections: z
      .array(text)
      .exactOptional()
      .describe('The reasons of all corrections, in their order.'),
  }),
  sources: z.strictObject({
    title: said(
      'The description in square brackets that stands for a title. A printed title stays as it is.',
    ),
    publishedNote: said('Why the day is what it is.'),
    copy: z
      .strictObject({ note: said('How the copy differs, or how it was recognised.') })
      .exactOptional()
      .describe('What is said of the copy.'),
    derives: notes('The notes of derivations, by the source.'),
    media,
    note: said('What a reader should know about this source.'),
  }),
  actors: z.strictObject({
    name: said('Its name as readers of this language know it.'),
    role: said('What stands in the place of the name of a private person.'),
    named: said('Why a private person is named all the same.'),
    description: said('Who it is, in a sentence.'),
  }),
  places: z.strictObject({
    name: said('Its name as readers of this language know it.'),
    precision: said('How near the point is to the thing.'),
    description: said('What it is, in a sentence.'),
  }),
  questions: z.strictObject({
    title: said('The question, short and neutral.'),
    note: said('What a reader should know before comparing.'),
  }),
  paths: z.strictObject({
    title: said('What the walk follows.'),
    summary: said('Where it leads, in a sentence or two.'),
    steps: z
      .array(text)
      .exactOptional()
      .describe('What to look at: the texts of all steps, in their order.'),
  }),
} satisfies { readonly [Kind in Collection | 'site']: z.ZodType<TranslationOf[Kind]> };
