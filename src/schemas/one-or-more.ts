import { z } from 'zod';

/**
 * A list whose short form is its only item.
 *
 * @example oneOrMore(text).parse('a') // ['a']
 */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([z.array(item), item.transform((only): z.output<T>[] => [only])]);
}
