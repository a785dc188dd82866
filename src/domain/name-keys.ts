/** Shorter words stay as they are written: initials such as AP and APP are not spellings of one name. */
const shortest = 5;

/** A word as its spellings have it in common: Kabaziyev and Kabaziev, Akhmetov and Ahmetov. */
function spelling(word: string): string {
  if (word.length < shortest) return word;
  return word
    .replace(/kh/gu, 'h')
    .replace(/[yj]/gu, 'i')
    .replace(/(.)\1+/gu, '$1');
}

/**
 * What two spellings of one name have in common, whatever their capitals, accents, hyphens and the
 * order of their parts: one key for the parts in the order of the alphabet, one for all of them as
 * a single word. Names with a key in common are likely one name. Empty where nothing Latin is left.
 *
 * @param latin how the name is written in Latin letters; without it only Latin names are compared
 * @example nameKeys('Kabaziyev, Manarbek') // ['kabaziev manarbek', 'kabazievmanarbek']
 */
export function nameKeys(
  name: string,
  latin: (text: string) => string = (text) => text,
): readonly string[] {
  const words = latin(name)
    .normalize('NFKD')
    .replace(/[\p{Mark}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const apart = words.map(spelling).sort().join(' ');
  return [...new Set([apart, spelling(words.join(''))])];
}
