import { z } from 'zod';
import type { Licence } from '../domain/model.ts';
import { text } from './text.ts';

/** A licence with its name and the address of its text. */
export const licence = z.strictObject({
  name: text.describe('Its name, such as "CC BY 4.0".'),
  url: text.exactOptional().describe('Address of its text.'),
});

/** A licence, or its name alone. */
export const namedLicence = z.union([text.transform((name): Licence => ({ name })), licence]);
