import type { Words } from '../i18n/index.ts';

/** The first segment of the address of another way to read the record. */
export type Reading = keyof Words['readings']['names'];

/** The other ways to read the record, in the order in which they are offered. */
export const readings: readonly Reading[] = [
  'paths',
  'questions',
  'reported',
  'as-of',
  'origins',
  'map',
  'gaps',
  'corrections',
];
