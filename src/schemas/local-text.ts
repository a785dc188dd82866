import { z } from 'zod';
import type { LocalText } from '../domain/model.ts';
import { languageTag } from './language-tag.ts';
import { text } from './text.ts';

/** Text, or text with its language. */
export const localText = z.union([
  text.transform((written): LocalText => ({ text: written })),
  z.strictObject({
    text: text.describe('The text itself.'),
    lang: languageTag.exactOptional().describe("Its language, when that is not the site's."),
  }),
]);
