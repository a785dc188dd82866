import { nearestName } from '../nearest.ts';
import type { TimelineEvent } from '../model.ts';
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

/** The steps of a field's path: `claims.pay.text`, `claims[0].text`. */
function stepsOf(field: string): string[] {
  return field.split(/[.[\]]+/u).filter((step) => step !== '');
}

/** What stands under a step: a key of a mapping, or a member of a list by its id or its place. */
function under(value: unknown, step: string): unknown {
  if (!Array.isArray(value))
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  const members: readonly unknown[] = value;
  const named = members.find((member) => {
    const { id, actor } = recordIn(member);
    return id === step || actor === step;
  });
  return named ?? (/^\d+$/u.test(step) ? members[Number(step)] : undefined);
}

/** A value as a correction writes it; `undefined` for what has no such form. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const members = value.map((member) => asText(member) ?? textIn(recordIn(member)['actor']));
    return members.join(', ');
  }
  return undefined;
}

function valueOf(event: TimelineEvent, field: string): string | undefined {
  // `date` alone means the date itself, as in its short form.
  const steps = field === 'date' ? ['date', 'edtf'] : stepsOf(field);
  return asText(steps.reduce<unknown>(under, event));
}

function fieldsOf(event: TimelineEvent): string[] {
  return [
    ...['title', 'summary', 'lane', 'places', 'actors', 'date.edtf', 'date.basis', 'date.note'],
    ...event.claims.flatMap(({ id }) =>
      ['text', 'speech', 'date', 'note', 'quote.text', 'quote.translation'].map(
        (field) => `claims.${id}.${field}`,
      ),
    ),
  ];
}

/** Last corrections of a field whose `to` is not the field's value of today. */
export const correctionStale: Check = ({ story, fileOf }) =>
  story.events.flatMap((event) => {
    const lasts = new Map(event.corrections.map(({ field }, at) => [stepsOf(field).join('.'), at]));
    return [...lasts.values()].flatMap((at): Problem[] => {
      const correction = event.corrections[at];
      if (correction?.to === undefined) return [];
      const { field } = correction;
      const to = asText(correction.to) ?? '';
      const value = valueOf(event, field);
      if (value === to) return [];
      const near = value === undefined ? nearestName(field, fieldsOf(event)) : undefined;
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
