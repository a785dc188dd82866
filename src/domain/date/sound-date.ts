import type { EdtfDate } from './edtf-date.ts';
import { faultOf } from './fault.ts';
import { isEdtf } from './grammar.ts';
import type { DateFault } from './parsed-date.ts';
import { readDate } from './read.ts';

const timeWithoutZone = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?![\d:.Z+−-])/u;

/** The date that a text says, or the first thing that is wrong with it. */
export function soundDate(text: string): EdtfDate | DateFault {
  if (!isEdtf(text)) return 'invalid';
  if (timeWithoutZone.test(text)) return 'time-without-zone';
  const date = readDate(text);
  return faultOf(date) ?? date;
}

/** True when the text is a date: EDTF of levels 0 to 2, in the calendar, forwards, with zones. */
export function isSound(text: string): boolean {
  return typeof soundDate(text) !== 'string';
}
