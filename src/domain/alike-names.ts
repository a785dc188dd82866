/**
 * What names are compared by that some file systems, or some readers, take for one: without capitals,
 * and with each letter in one way of writing it.
 */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

const codePoints = (letters: readonly string[]): string =>
  letters.length === 0
    ? 'nothing'
    : letters
        .slice(0, 4)
        .map((letter) => {
          const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
          return `U+${code.padStart(4, '0')}`;
        })
        .join(' ');

/**
 * What sets two names apart that have one {@link nameKey}. The first place at which they differ is
 * written out where no eye could tell it.
 *
 * @example alikeIn('Lamp', 'lamp') // 'only in its capitals'
 * @example alikeIn('e\u0301', '\u00e9') // 'only in its code points (U+0065 U+0301 for U+00E9)'
 */
export function alikeIn(name: string, other: string): string {
  const isSameLetters = name.normalize('NFC') === other.normalize('NFC');
  if (!isSameLetters && name.toLowerCase() === other.toLowerCase()) return 'only in its capitals';
  const [own, theirs] = [[...name], [...other]];
  while (own.length > 0 && own[0] === theirs[0])
    [own, theirs].forEach((letters) => letters.shift());
  while (own.length > 0 && own.at(-1) === theirs.at(-1))
    [own, theirs].forEach((letters) => letters.pop());
  return `only in its code points (${codePoints(own)} for ${codePoints(theirs)})`;
}
