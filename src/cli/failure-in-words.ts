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

/** What the system refuses, and how that is mended, by Node's codes (https://nodejs.org/api/errors.html). */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room on it, and try again.',
  EDQUOT: 'The disk holds as much as you may put on it. Make room, and try again.',
  EROFS: 'The disk may only be read. Name another folder with DATELINE_OUT.',
  EACCES: 'You may not write there. Change who may, or name another folder with DATELINE_OUT.',
  EPERM: 'You may not write there. Change who may, or name another folder with DATELINE_OUT.',
  EMFILE: 'Too many files are open at once. Raise the limit (`ulimit -n 4096`), and try again.',
};

const refusalOf = (error: object): string | undefined =>
  'code' in error && typeof error.code === 'string' && Object.hasOwn(refusals, error.code)
    ? refusals[error.code]
    : undefined;

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
  return [refusalOf(error), error.message, hint, placeOf(error), trace]
    .filter((part) => part !== undefined)
    .flatMap((part) => part.split('\n'))
    .map(visibleText)
    .join('\n');
}
