import { partsOf } from '../domain/date/index.ts';
import type { Day } from '../domain/date/index.ts';

/** The year of a day; astronomical: 1 BCE is 0. */
export const yearOf = (day: Day): number => partsOf(day).year;
