import type { RefusedDate } from './parsed-date.ts';
import { isSound } from './sound-date.ts';

/** Refuses what is no text, and shows the text that its author most likely wrote, in quotes. */
export function refuseUnquoted(value: unknown): RefusedDate {
  const written = writtenForm(value);
  return {
    ok: false,
    kind: 'unquoted',
    message:
      written === undefined
        ? 'The date is no text.'
        : `The date ${written} is not in quotation marks, so YAML reads it as something else.`,
    remedy:
      written === undefined
        ? 'Write it in quotation marks, such as "2018-12-28", "2018-12" or "2018".'
        : `Write it in quotation marks: "${written}".`,
    suggestions: written !== undefined && isSound(written) ? [written] : [],
  };
}

function writtenForm(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return yearForm(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return momentForm(value);
  if (Array.isArray(value)) return listForm('[', value, ']');
  // `{2018,2019}` without quotes is a map whose values are empty.
  if (isPlainObject(value)) return listForm('{', Object.keys(value), '}');
  return undefined;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function yearForm(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) > 9999) return String(value);
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');
}

// YAML gives midnight in UTC to a bare day.
function momentForm(value: Date): string {
  const [day = '', time = ''] = value.toISOString().split('T');
  return time === '00:00:00.000Z' ? day : `${day}T${time.replace('.000', '')}`;
}

function listForm(open: string, values: readonly unknown[], close: string): string | undefined {
  const forms = values.map((value) => writtenForm(value));
  if (forms.length === 0 || forms.includes(undefined)) return undefined;
  return open + forms.join(',') + close;
}
