import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isSurelyBefore } from './date-of.ts';
import { isRecord, listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

const parts = [
  ['at', 'does not say when it was kept', 'Add `at:` with the day, or the time with its zone.'],
  ['by', 'does not say who kept it', 'Add `by:` with a name.'],
  ['method', 'does not say how it was kept', 'Add `method:`, such as `saved by the browser`.'],
  ['sha256', 'has no SHA-256', 'Add `sha256:` with what `sha256sum FILE` prints.'],
] as const;

/** Captures without time, person, method or SHA-256. */
export const captureIncomplete: Check = ({ files }) =>
  files
    .filter(({ collection }) => collection === 'sources')
    .flatMap((file) =>
      listIn(recordIn(file.data)['captures']).flatMap((capture, at): Problem[] => {
        if (!isRecord(capture)) return [];
        const missing = parts
          .filter(([part]) => isBlank(capture[part]))
          .map(([part, what, remedy]) =>
            report(
              'capture-incomplete',
              file,
              ['captures', at, part],
              `The capture ${what}.`,
              remedy,
            ),
          );
        const sum = textIn(capture['sha256']);
        if (sum === '' || isBlank(sum) || /^[\da-f]{64}$/u.test(sum)) return missing;
        return [
          ...missing,
          report(
            'capture-incomplete',
            file,
            ['captures', at, 'sha256'],
            'The SHA-256 of the capture is not 64 digits of lower-case hexadecimal.',
            /^[\da-f]{64}$/iu.test(sum)
              ? `Write \`${sum.toLowerCase()}\`.`
              : 'Copy what `sha256sum FILE` prints.',
          ),
        ];
      }),
    );

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return (
    typeof value === 'string' && !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(value)
  );
}

/** Captures that are surely older than what they are captures of. */
export const captureBeforePublication: Check = ({ story, fileOf }) =>
  story.sources.flatMap(({ id, published, captures }) =>
    captures.flatMap((capture, index): Problem[] => {
      if (!isSurelyBefore(capture.at, published)) return [];
      return [
        report(
          'capture-before-publication',
          fileOf('sources', id),
          ['captures', index, 'at'],
          `The capture is of ${capture.at}, and the source was published on ${published ?? ''}, later.`,
          'Correct one of the two days.',
        ),
      ];
    }),
  );
