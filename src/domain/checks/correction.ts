import { correctableFields, fieldSteps, fieldValue, valueAsText } from '../correctable-fields.ts';
import { nearestName, patience } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isRecord, listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

/** Corrections that do not say their reason. */
export const correctionReason: Check = ({ files }) =>
  files
    .filter(({ collection }) => collection === 'events')
    .flatMap((file) =>
      listIn(recordIn(file.data)['corrections']).flatMap((value, at): Problem[] => {
        if (!isRecord(value)) return [];
        const { reason } = value;
        const isGiven = reason !== undefined && reason !== null && typeof reason !== 'string';
        // What is no text at all is for the schema to tell.
        if (isGiven || /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(textIn(reason))) {
          return [];
        }
        return [
          report(
            'correction-reason',
            file,
            ['corrections', at, 'reason'],
            `The correction of \`${textIn(value['field'])}\` does not say why.`,
            'Add `reason:` with what was learned, and from whom.',
          ),
        ];
      }),
    );

/** Last corrections of a field whose `to` is not the field's value of today. */
export const correctionStale: Check = ({ story, fileOf }) => {
  const patient = patience();
  return story.events.flatMap((event) => {
    const fields = correctableFields(event);
    const lasts = new Map(
      event.corrections.map(({ field }, at) => [fieldSteps(field).join('.'), at]),
    );
    return [...lasts.values()].flatMap((at): Problem[] => {
      const correction = event.corrections[at];
      if (correction?.to === undefined) return [];
      const { field } = correction;
      const to = valueAsText(correction.to) ?? '';
      const value = fieldValue(event, field);
      if (value === to) return [];
      const near = value === undefined ? nearestName(field, fields, patient) : undefined;
      return [
        report(
          'correction-stale',
          fileOf('events', event.id),
          ['corrections', at, value === undefined ? 'field' : 'to'],
          value === undefined
            ? `The correction leads to "${to}", and the entry has no value at \`${field}\`.`
            : `The last correction of \`${field}\` leads to "${to}", and the value of today is "${value}".`,
          value === undefined
            ? near === undefined || near === field
              ? 'Write the path of a field, such as `date.edtf` or `claims.ID.text`.'
              : `Did you mean \`${near}\`?`
            : `Add a correction from "${to}" to "${value}", or put the value back.`,
        ),
      ];
    });
  });
};
