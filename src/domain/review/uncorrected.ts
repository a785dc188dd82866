import { correctableFields, fieldSteps, fieldValue } from '../correctable-fields.ts';
import type { Correction, TimelineEvent } from '../model.ts';

/** A published value that is another now, with no correction that says so. */
export type Uncorrected = { readonly event: string } & (
  | {
      readonly kind: 'changed';
      readonly field: string;
      readonly before: string;
      /** Left out where the value is gone. */
      readonly after?: string;
    }
  /** A claim that was published is gone. */
  | { readonly kind: 'claim-removed'; readonly field: string }
  /** The correction starts from a value that was not the published one. */
  | {
      readonly kind: 'from-differs';
      readonly field: string;
      readonly before: string;
      readonly from: string;
    }
  /** A correction that was published is gone or says something else: the record only grows. */
  | { readonly kind: 'correction-rewritten'; readonly field: string }
);

const written = (correction: Correction): string =>
  JSON.stringify(Object.entries(correction).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A field's path in one spelling; the date in its short form is the date itself. */
function plainField(field: string): string {
  const steps = fieldSteps(field).join('.');
  return steps === 'date' ? 'date.edtf' : steps;
}

/** Whether a correction of one field says that another was changed with it. */
function isCovered(field: string, corrected: string): boolean {
  // The basis and the note of a date go with the date.
  if (corrected === 'date.edtf' && field.startsWith('date.')) return true;
  return field === corrected || field.startsWith(`${corrected}.`);
}

/**
 * What was changed of an event's published values without a new correction that tells of it. A
 * draft was never published, so that nothing of it has to be corrected.
 *
 * @example uncorrected(before, after) // [{ event: 'visit', kind: 'changed', field: 'title', before: 'A', after: 'B' }]
 */
export function uncorrected(before: TimelineEvent, after: TimelineEvent): Uncorrected[] {
  if (before.draft) return [];
  const event = after.id;
  const kept = new Map<string, number>();
  for (const correction of after.corrections) {
    kept.set(written(correction), (kept.get(written(correction)) ?? 0) + 1);
  }
  const rewritten = before.corrections.flatMap((correction): Uncorrected[] => {
    const left = kept.get(written(correction)) ?? 0;
    kept.set(written(correction), left - 1);
    return left > 0 ? [] : [{ event, kind: 'correction-rewritten', field: correction.field }];
  });

  const old = new Set(before.corrections.map(written));
  const added = after.corrections.filter((correction) => !old.has(written(correction)));
  const covering = (field: string): Correction | undefined =>
    added.find((correction) => isCovered(field, plainField(correction.field)));
  const claims = new Set(after.claims.map(({ id }) => id));

  const removed = before.claims
    .filter(({ id }) => !claims.has(id))
    .map(({ id }) => `claims.${id}`)
    .filter((field) => covering(field) === undefined)
    .map((field): Uncorrected => ({ event, kind: 'claim-removed', field }));

  const still = { claims: before.claims.filter(({ id }) => claims.has(id)) };
  const changed = correctableFields(still).flatMap((field): Uncorrected[] => {
    const [was, is] = [fieldValue(before, field), fieldValue(after, field)];
    // What had no value is an addition, not another value.
    if (was === undefined || was === is) return [];
    const correction = covering(field);
    if (correction === undefined) {
      return [
        { event, kind: 'changed', field, before: was, ...(is === undefined ? {} : { after: is }) },
      ];
    }
    const isOfField = plainField(correction.field) === field;
    const from = correction.from?.replace(/\s+/gu, ' ').trim();
    if (!isOfField || from === undefined || from === was) return [];
    return [{ event, kind: 'from-differs', field, before: was, from }];
  });
  return [...rewritten, ...removed, ...changed];
}
