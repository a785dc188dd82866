import { z } from 'zod';
import { earlierIds } from './earlier-ids.ts';
import { entryId } from './entry-id.ts';
import { languageTag } from './language-tag.ts';
import { localText } from './local-text.ts';
import { oneOrMore } from './one-or-more.ts';
import { text } from './text.ts';
import { withoutId } from './without-id.ts';

/** A person, body, state or outlet that speaks or acts. */
export const actorSchema = z
  .strictObject({
    id: entryId,
    formerly: earlierIds,
    name: text.describe('Its name as readers know it.'),
    lang: languageTag
      .exactOptional()
      .describe("The language of the name, when that is not the site's."),
    kind: z.enum(['person', 'group', 'body', 'state', 'agency', 'outlet']).describe('What it is.'),
    aliases: z
      .array(localText)
      .default([])
      .describe('Other names and spellings, in any language; search finds them.'),
    partOf: oneOrMore(text)
      .default([])
      .describe('Ids of the actors that it belongs to or speaks for.'),
    unnamed: z
      .boolean()
      .default(false)
      .describe('`true` for a speaker whom the sources do not name.'),
    private: z
      .boolean()
      .exactOptional()
      .describe('`true` for a private person, who is shown by `role` and never by name.'),
    role: text
      .exactOptional()
      .describe("What stands in the place of a private person's name, such as `a trader`."),
    named: text
      .exactOptional()
      .describe('Why a private person is named all the same. With it, the name is shown.'),
    description: text.exactOptional().describe('Who it is, in a sentence.'),
  })
  .transform(withoutId);
