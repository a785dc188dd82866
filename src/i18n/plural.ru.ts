import { counted } from './plural.ts';

/**
 * A counted phrase in Russian: the forms that stand after 1, after 2 and after 5. What CLDR calls
 * `other` is a fraction, which takes the form of 2: «1,5 события».
 *
 * @example inRussian('# событие', '# события', '# событий')(21) // '21 событие'
 */
export function inRussian(one: string, few: string, many: string): (count: number) => string {
  return (count) => counted('ru', count, { one, few, many, other: few });
}
