import { z } from 'zod';

/**
 * Matches text in which something can be seen: more than blanks, control characters and the
 * characters that Unicode draws as nothing (zero-width spaces and joiners, fillers, U+2800).
 */
export const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;

/** Text that holds more than blanks. Blanks around it are taken off. */
export const text = z.string().min(1).regex(visible).trim();
