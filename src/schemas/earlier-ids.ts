import { oneOrMore } from './one-or-more.ts';
import { text } from './text.ts';

/** The ids that an entry had before, whose addresses go on leading to it. */
export const earlierIds = oneOrMore(text)
  .exactOptional()
  .describe('Ids that it had before. Their addresses lead to it, so that no link breaks.');
