import { z } from 'zod';
import { earlierIds } from './earlier-ids.ts';
import { entryId } from './entry-id.ts';
import { text } from './text.ts';
import { withoutId } from './without-id.ts';

const stepSchema = z.strictObject({
  event: text.describe('Id of the event that the reader is led to.'),
  text: text.describe('What to look at there, in a sentence that says who says it.'),
});

/** A guided walk through events. */
export const readingPathSchema = z
  .strictObject({
    id: entryId,
    formerly: earlierIds,
    title: text.describe('What the walk follows.'),
    summary: text.describe('Where it leads, in a sentence or two.'),
    steps: z
      .array(stepSchema)
      .min(2)
      .describe('The events in the order of the walk, which need not be that of time.'),
  })
  .transform(withoutId);
