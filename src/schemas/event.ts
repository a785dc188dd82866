import { z } from 'zod';
import type { EventActor } from '../domain/model.ts';
import { claimSchema } from './claim.ts';
import { dateText } from './date-text.ts';
import { leftTo } from './deferral.ts';
import { earlierIds } from './earlier-ids.ts';
import { entryId } from './entry-id.ts';
import { ownFault } from './fault.ts';
import { eventDate } from './event-date.ts';
import { languageTag } from './language-tag.ts';
import { mediaList } from './media.ts';
import { text } from './text.ts';
import { withoutId } from './without-id.ts';

const eventActor = z.union([
  text.transform((actor): EventActor => ({ actor })),
  z.strictObject({
    actor: text.describe('Id of the actor.'),
    role: text
      .exactOptional()
      .describe(
        'The part it had. A `host`, a `guest` and an `accused` or `defendant` are marked as parties to the matter.',
      ),
  }),
]);

const correction = z.strictObject({
  at: dateText.describe('The day on which the value was changed.'),
  field: text.describe('The path of the field, such as `date.edtf` or `claims.factory-pay.text`.'),
  kind: z
    .enum(['refinement', 'error', 'retraction', 'addition'])
    .describe('More precise, mistaken before, taken back, or added.'),
  from: text.exactOptional().describe('The value before.'),
  to: text.exactOptional().describe('The value after.'),
  reason: leftTo({ whenMissing: 'correction-reason' }, text).describe('Why it was changed.'),
  claims: z.array(text).default([]).describe('Claims that led to the change.'),
});

const unfinished = z.strictObject({
  gaps: z
    .array(text)
    .min(1)
    .describe('What is missing before it can be published, such as "nobody is named who says it".'),
});

/** The frontmatter of an event: something that happened. */
export const eventSchema = z
  .strictObject({
    id: entryId,
    formerly: earlierIds,
    title: text.describe('What happened, as a headline of a few words.'),
    lang: languageTag
      .exactOptional()
      .describe("The language of title, summary and body, when that is not the site's."),
    summary: text.describe('What happened, in one or two neutral sentences.'),
    date: eventDate.describe('When it happened, and why we say so.'),
    lane: text.describe('Id of a lane of `site.yaml`.'),
    places: z.array(text).default([]).describe('Ids of the places where it happened.'),
    actors: z
      .array(eventActor)
      .default([])
      .describe(
        'Who had a part in it: hosts, guests, accused. Those who only speak stand in chains.',
      ),
    claims: z
      .array(claimSchema)
      .default([])
      .describe('The statements that the event rests on. Only a draft may have none yet.'),
    media: mediaList,
    corrections: z
      .array(correction)
      .default([])
      .describe('Published values that were changed, oldest first. Records are only ever added.'),
    draft: z
      .union([z.boolean(), unfinished])
      .default(false)
      .describe(
        '`true`, or what is still missing, while the entry is worked on: built in dev, never published.',
      ),
  })
  .refine(({ claims, draft }) => claims.length > 0 || draft !== false, {
    path: ['claims'],
    ...ownFault({
      code: 'missing-field',
      message: 'holds nothing, and a published event rests on a claim',
      remedy: 'Add `claims:` with who said it, or write `draft: true` until there is one.',
    }),
  })
  .transform(({ draft, ...event }) => ({
    ...withoutId(event),
    draft: draft !== false,
    ...(typeof draft === 'object' ? { gaps: draft.gaps } : {}),
  }));
