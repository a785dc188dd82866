import { z } from 'zod';
import type { EventDate } from '../domain/model.ts';
import { dateText } from './date-text.ts';
import { text } from './text.ts';

const basis = z.enum(['stated', 'inferred', 'derived']);

const dateAlternative = z.strictObject({
  edtf: dateText.describe('The other date.'),
  basis: basis.describe('How it was arrived at.'),
  printed: text.exactOptional().describe('The words as printed, when they are no date.'),
  source: text.exactOptional().describe('Id of the source that gives it.'),
  note: text.exactOptional().describe('Why the entry does not follow it.'),
});

const shortDate = dateText.transform((edtf): EventDate => ({
  edtf,
  basis: 'stated',
  claims: [],
  alternatives: [],
}));

const longDate = z.strictObject({
  edtf: dateText.describe('The date, as precise as the claims allow and no more.'),
  basis: basis
    .default('stated')
    .describe('Read in a source, concluded by the editor, or reckoned from other dates.'),
  printed: text
    .exactOptional()
    .describe('The words as printed in the source, when the date was read out of words.'),
  note: text.exactOptional().describe('Why the date is this one. Required unless it is stated.'),
  claims: z
    .array(text)
    .default([])
    .describe('Claims that support it: `id` in the same event, `event/id` elsewhere.'),
  alternatives: z
    .array(dateAlternative)
    .default([])
    .describe('Readings that the entry neither follows nor hides.'),
});

/** When an event happened, and why the entry says so. Short form: a stated date. */
export const eventDate = z.union([shortDate, longDate]);
