import { z } from 'zod';
import { timelineFormat } from '../domain/exports/timeline-json.ts';
import type { Collection } from '../domain/model.ts';
import { actorSchema } from './actor.ts';
import { eventSchema } from './event.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { readingPathSchema } from './reading-path.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { text } from './text.ts';

const id = text.describe('Its name: unique in its list, and what other entries refer to it by.');

export const bodySchema = z
  .strictObject({
    format: z.enum(['mdx', 'markdown']).describe('How the text is to be read.'),
    text: z.string().describe('The text, as its author wrote it.'),
  })
  .describe("The text after the event's fields.");

const entries = {
  events: eventSchema.in.safeExtend({ id, body: bodySchema.exactOptional() }),
  sources: sourceSchema.in.in.extend({ id }),
  actors: actorSchema.in.extend({ id }),
  places: placeSchema.in.extend({ id }),
  questions: questionSchema.in.extend({ id }),
  paths: readingPathSchema.in.extend({ id }),
} satisfies Record<Collection, z.ZodType>;

/** A whole `timeline.json`: the fields of the data format, each entry with its id. */
const timelineFileSchema = z.strictObject({
  $schema: text.exactOptional().describe('The address of the JSON Schema of this file.'),
  format: z.literal(timelineFormat.format).describe('Says that the file is a timeline.'),
  version: z.literal(timelineFormat.version).describe('The version of this format.'),
  site: siteSchema.in.describe('What the story says of itself.'),
  events: z.array(entries.events).describe('What happened, in the order of the timeline.'),
  sources: z.array(entries.sources).describe('What was read.'),
  actors: z.array(entries.actors).describe('Who speaks or acts.'),
  places: z.array(entries.places).describe('Where it happened.'),
  questions: z.array(entries.questions).describe('What the accounts answer in different words.'),
  paths: z.array(entries.paths).describe('Guided walks through the events.'),
});

/**
 * The JSON Schema of `timeline.json` (https://json-schema.org/draft/2020-12), made from the schemas
 * that read the entries. What it cannot say, that a text is an EDTF date or an id that somebody has,
 * the field's description says.
 *
 * @param address where it is published, if that is known
 */
export function timelineJsonSchema(address?: string): object {
  return {
    ...(address === undefined ? {} : { $id: address }),
    title: 'A timeline of Dateline',
    description:
      'A whole story in one file. Dates are EDTF text, levels 0 to 2 (https://www.loc.gov/standards/datetime/). A claim is `id` inside its event and `event/id` elsewhere.',
    ...z.toJSONSchema(timelineFileSchema, { io: 'input' }),
  };
}
