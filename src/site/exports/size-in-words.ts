/**
 * A size as a reader weighs a download: two digits, in units of a thousand.
 *
 * @param bytes how many
 * @example sizeInWords(18_432, 'en') // "18 kB"
 */
export function sizeInWords(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  // What rounds to a thousand of a unit is one of the next.
  const step = Math.floor(Math.log10(Math.max(1, Number(bytes.toPrecision(2)))) / 3);
  const power = Math.min(step, units.length - 1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumSignificantDigits: power === 0 ? 3 : 2,
  }).format(bytes / 1000 ** power);
}
