/**
 * Coordinates as an atlas prints them.
 *
 * @param coordinates degrees, WGS 84
 * @example coordinatesInWords({ latitude: 43.83, longitude: 87.62 }, 'en') // "43.83° N, 87.62° E"
 */
export function coordinatesInWords(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  locale: string,
): string {
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const north = `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}`;
  const east = `${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`;
  return `${north}, ${east}`;
}
