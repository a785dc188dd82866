import { z } from 'zod';
import { parseDate } from '../domain/date/index.ts';
import { leftTo } from './deferral.ts';
import { visible } from './text.ts';

/**
 * A date as EDTF text (https://www.loc.gov/standards/datetime/), levels 0 to 2. What is written
 * instead of one is left to the date checks, which know what people write.
 */
export const dateText = leftTo(
  { whenWrong: 'date-invalid' },
  z
    .string()
    .min(1)
    .regex(visible)
    .refine((written) => parseDate(written).ok),
);
