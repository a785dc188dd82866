import { z } from 'zod';
import { earlierIds } from './earlier-ids.ts';
import { entryId } from './entry-id.ts';
import { languageTag } from './language-tag.ts';
import { localText } from './local-text.ts';
import { text } from './text.ts';
import { withoutId } from './without-id.ts';

const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90).describe('Degrees north, negative in the south.'),
  longitude: z.number().min(-180).max(180).describe('Degrees east, negative in the west.'),
});

/** A location. */
export const placeSchema = z
  .strictObject({
    id: entryId,
    formerly: earlierIds,
    name: text.describe('Its name as readers know it.'),
    lang: languageTag
      .exactOptional()
      .describe("The language of the name, when that is not the site's."),
    aliases: z
      .array(localText)
      .default([])
      .describe('Other names and spellings, in any language; search finds them.'),
    coordinates: coordinates.describe('Where it lies, in degrees, WGS 84.'),
    precision: text
      .exactOptional()
      .describe('How near the point is to the thing, such as "city centre".'),
    partOf: text.exactOptional().describe('Id of the place that it lies in.'),
    description: text.exactOptional().describe('What it is, in a sentence.'),
  })
  .transform(withoutId);
