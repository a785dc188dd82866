import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isSurelyBefore } from './date-of.ts';
import { report } from './report.ts';

/** Events that have surely not happened by the day of the check. */
export const futureEvent: Check = ({ story, today, fileOf }) =>
  story.events.flatMap((event): Problem[] => {
    if (!isSurelyBefore(today, event.date.edtf)) return [];
    return [
      report(
        'future-event',
        fileOf('events', event.id),
        ['date'],
        `The event happened on ${event.date.edtf}, which is after today, ${today}.`,
        'Correct the date; what is only planned is a claim of the day on which it was announced.',
      ),
    ];
  });
