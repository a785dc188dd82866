import type { FieldPath, Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { listIn, recordIn } from './loose-data.ts';
import { report } from './report.ts';

function noteProblem(file: EntryFile, path: FieldPath, value: unknown): Problem[] {
  const { basis, note } = recordIn(value);
  if ((basis !== 'inferred' && basis !== 'derived') || note !== undefined) return [];
  const how = basis === 'inferred' ? 'what it was concluded from' : 'what it was reckoned from';
  return [
    report(
      'date-note-missing',
      file,
      [...path, 'basis'],
      `The date is ${basis}, and no note says how.`,
      `Add \`note:\` and say ${how}.`,
    ),
  ];
}

/** Inferred and derived dates, and other readings of a date, that have no note. */
export const dateNoteMissing: Check = ({ files }) =>
  files
    .filter(({ collection }) => collection === 'events')
    .flatMap((file) => {
      const { date } = recordIn(file.data);
      return [
        ...noteProblem(file, ['date'], date),
        ...listIn(recordIn(date)['alternatives']).flatMap((value, at) =>
          noteProblem(file, ['date', 'alternatives', at], value),
        ),
      ];
    });
