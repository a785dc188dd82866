import type { TimelineEvent } from './model.ts';
import { isRecord, recordIn, textIn } from './checks/loose-data.ts';

/**
 * The steps of a field's path as a correction names it.
 *
 * @example fieldSteps('claims[0].text') // ['claims', '0', 'text']
 */
export function fieldSteps(field: string): string[] {
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

/**
 * A value as a correction writes it; `undefined` for what has no such form. A list is its members
 * in order, those of a chain or of a cast by their ids.
 *
 * @example valueAsText(['old-mole', 'harbour']) // 'old-mole, harbour'
 */
export function valueAsText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const members = value.map((member) => {
      const { actor, id } = recordIn(member);
      return valueAsText(member) ?? textIn(actor ?? id);
    });
    return members.join(', ');
  }
  return undefined;
}

/**
 * The value of an event's field, as a correction names and writes both; `undefined` where it has
 * none.
 *
 * @example fieldValue(event, 'date') // '2018-12-28/2018-12-30', as of `date.edtf`
 */
export function fieldValue(event: TimelineEvent, field: string): string | undefined {
  // `date` alone means the date itself, as in its short form.
  const steps = field === 'date' ? ['date', 'edtf'] : fieldSteps(field);
  return valueAsText(steps.reduce<unknown>(under, event));
}

/**
 * The fields of an event whose published values are corrected rather than changed.
 *
 * @example correctableFields(event) // ['title', …, 'claims.pay.text', …]
 */
export function correctableFields(event: Pick<TimelineEvent, 'claims'>): string[] {
  return [
    ...['title', 'summary', 'lane', 'places', 'actors', 'date.edtf', 'date.basis', 'date.note'],
    ...event.claims.flatMap(({ id }) =>
      ['text', 'speech', 'chain', 'date', 'note', 'quote.text', 'quote.translation'].map(
        (field) => `claims.${id}.${field}`,
      ),
    ),
  ];
}
