import { transliterate } from 'transliteration';

/**
 * A text in Latin letters, as near as a table of characters comes to it.
 *
 * @example latin('Манарбек') // 'Manarbek'
 */
export const latin = (text: string): string => transliterate(text);
