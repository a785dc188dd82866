import { visibleText } from '../reporters/visible-text.ts';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Where the failure lies, as Astro and Vite note it: `{ file, line }`. */
function placeOf(error: object): string | undefined {
  const place = 'loc' in error ? error.loc : undefined;
  if (typeof place !== 'object' || place === null) return undefined;
  const file = 'file' in place ? textOf(place.file) : undefined;
  const line = 'line' in place && typeof place.line === 'number' ? `:${place.line}` : '';
  return file === undefined ? undefined : `In ${file}${line}`;
}

/**
 * A failure for people: what went wrong, the hint that came with it, and where. The trace is
 * added where `DEBUG` is set.
 *
 * @example failureInWords(new Error('The disk is full.')) // "The disk is full."
 */
export function failureInWords(error: unknown): string {
  if (!(error instanceof Error)) return visibleText(String(error));
  const hint = 'hint' in error ? textOf(error.hint) : undefined;
  const trace = process.env['DEBUG'] ? error.stack : undefined;
  return [error.message, hint, placeOf(error), trace]
    .filter((part) => part !== undefined)
    .flatMap((part) => part.split('\n'))
    .map(visibleText)
    .join('\n');
}
