import { z } from 'zod';
import { earlierIds } from './earlier-ids.ts';
import { entryId } from './entry-id.ts';
import { text } from './text.ts';
import { withoutId } from './without-id.ts';

/** A question under which the accounts of several origins stand side by side. */
export const questionSchema = z
  .strictObject({
    id: entryId,
    formerly: earlierIds,
    title: text.describe('The question, short and neutral.'),
    note: text.exactOptional().describe('What a reader should know before comparing.'),
    claims: z
      .array(text)
      .min(1)
      .describe('The claims that answer it, as `event/id`, in the order in which they are shown.'),
  })
  .transform(withoutId);
