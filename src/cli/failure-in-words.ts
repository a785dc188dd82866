import { visibleText } from '../reporters/visible-text.ts';
import { shortLine } from './short-line.ts';

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

const elsewhere = 'Change who may, or name another folder with DATELINE_OUT.';

const unopened =
  'The file may not be opened. Change who may; where it is a file of the output, name another folder with DATELINE_OUT.';

/** What the system refuses, and how that is mended, by Node's codes (https://nodejs.org/api/errors.html). */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room on it, and try again.',
  EDQUOT: 'The disk holds as much as you may put on it. Make room, and try again.',
  EROFS: 'The disk may only be read. Name another folder with DATELINE_OUT.',
  EACCES: `You may not write there. ${elsewhere}`,
  EPERM: `You may not write there. ${elsewhere}`,
  EMFILE: 'Too many files are open at once. Raise the limit (`ulimit -n 4096`), and try again.',
  ENAMETOOLONG: 'The name is longer than the system allows. Choose a shorter one.',
};

/** Calls of the system that only read, by which a refusal to read is told from one to write. */
const reading: readonly string[] = [
  ...['access', 'lstat', 'opendir', 'read', 'readlink', 'realpath', 'scandir', 'stat', 'statfs'],
  'watch',
];

function refusalOf(error: object): string | undefined {
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    const call = 'syscall' in error ? String(error.syscall) : '';
    if (reading.includes(call)) return 'It may not be read. Change who may.';
    if (call === 'listen') return 'You may not serve there. Name another port with --port.';
    // A file is opened to be read as well as to be written.
    if (call === 'open') return unopened;
  }
  return Object.hasOwn(refusals, error.code) ? refusals[error.code] : undefined;
}

/** What is cited of a path: a message of the system has the whole of it. */
const longest = 500;

const short = (text: string): string =>
  text
    .split('\n')
    .map((line) => shortLine(line, longest))
    .join('\n');

/**
 * A failure for people: what went wrong, the hint that came with it, and where. The trace is
 * added where `DEBUG` is set.
 *
 * @example failureInWords(new Error('The disk is full.')) // "The disk is full."
 */
export function failureInWords(error: unknown): string {
  if (!(error instanceof Error)) return visibleText(short(String(error)));
  const hint = 'hint' in error ? textOf(error.hint) : undefined;
  const trace = process.env['DEBUG'] ? error.stack : undefined;
  return [refusalOf(error), short(error.message), hint, placeOf(error), trace]
    .filter((part) => part !== undefined)
    .flatMap((part) => part.split('\n'))
    .map(visibleText)
    .join('\n');
}
