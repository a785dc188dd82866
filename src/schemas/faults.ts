import type { z } from 'zod';
import type { ProblemCode } from '../domain/checks/codes.ts';
import { nearestName } from '../domain/nearest.ts';
import type { FieldPath } from '../domain/problem.ts';
import { ownFaultOf } from './fault.ts';
import {
  blank,
  inText,
  missing,
  notAmong,
  outOfRange,
  unknownField,
  wrongType,
} from './fault-words.ts';
import type { Told } from './fault-words.ts';
import { deferralOf, fieldsOf, schemaAt } from './forms.ts';
import { visible } from './text.ts';

/** One way in which data does not fit its schema, in the words of a problem. */
export interface SchemaFault {
  readonly code: ProblemCode;
  readonly path: FieldPath;
  readonly message: string;
  readonly remedy: string;
  /** True when a check tells of this fault, so that it is not told twice. */
  readonly left: boolean;
}

interface Finding {
  readonly issue: z.core.$ZodIssue;
  readonly path: FieldPath;
}

/** The value at a path; `undefined` where there is none. */
function valueAt(data: unknown, path: FieldPath): unknown {
  let at = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/**
 * The findings of an issue. A union has as many lists of issues as forms: the form that was
 * meant is the one whose kind the value has, and only what that one misses is worth telling.
 */
function findingsOf(issue: z.core.$ZodIssue, base: FieldPath): readonly Finding[] {
  const path = [...base, ...issue.path] as FieldPath;
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const meant = issue.errors.filter(
    (issues) => !issues.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  );
  const [first] = meant;
  if (first === undefined) return [{ issue, path }];
  return first.flatMap((inner) => findingsOf(inner, path));
}

function tell({ issue, path }: Finding, schema: z.core.$ZodType, value: unknown): Told {
  const own = ownFaultOf(issue);
  if (own !== undefined) return { ...own, message: `${inText(path)} ${own.message}.` };
  if (value === undefined || value === null) return missing(schema, path, value === null);
  switch (issue.code) {
    case 'too_small':
      return ['number', 'int'].includes(issue.origin)
        ? outOfRange(path, value, `${issue.minimum} or more`)
        : missing(schema, path, true);
    case 'too_big':
      return outOfRange(path, value, `${issue.maximum} or less`);
    case 'invalid_format':
      if (issue.pattern === String(visible)) {
        return blank(schema, path);
      }
      return wrongType(schema, path, value);
    case 'invalid_value':
      return notAmong(path, value, issue.values);
    default:
      return wrongType(schema, path, value);
  }
}

const emptyCodes: readonly ProblemCode[] = ['missing-field', 'blank-text'];

/**
 * What Zod found, as faults in plain words, one for each field. A misspelt field is one fault,
 * not an unknown field and a missing one.
 *
 * @example faultsOf(eventSchema, data, eventSchema.safeParse(data).error?.issues ?? [])
 */
export function faultsOf(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly SchemaFault[] {
  const faults = new Map<string, SchemaFault>();
  // Fields that a misspelt name means, and the groups that they are in.
  const meant = new Set<string>();
  const findings = issues.flatMap((issue) => findingsOf(issue, []));

  for (const { issue, path } of findings) {
    if (issue.code !== 'unrecognized_keys') continue;
    const at = schemaAt(schema, path);
    const known = at === undefined ? [] : [...fieldsOf(at).keys()];
    const group = valueAt(data, path) as object;
    for (const key of issue.keys) {
      const field = [...path, key];
      const near =
        nearestName(
          key,
          known.filter((name) => !Object.hasOwn(group, name)),
        ) ?? nearestName(key, known);
      if (near !== undefined) {
        meant.add(JSON.stringify([...path, near])).add(JSON.stringify(path));
      }
      faults.set(JSON.stringify(field), {
        ...unknownField(field, known, near),
        path: field,
        left: false,
      });
    }
  }

  for (const finding of findings) {
    const { issue, path } = finding;
    if (issue.code === 'unrecognized_keys') continue;
    const at = schemaAt(schema, path) ?? schema;
    const value = valueAt(data, path);
    const key = JSON.stringify(path);
    const told = tell(finding, at, value);
    if (faults.has(key) || (told.code === 'missing-field' && meant.has(key))) continue;
    const { whenMissing, whenWrong } = deferralOf(at);
    const code = emptyCodes.includes(told.code) ? whenMissing : whenWrong;
    faults.set(key, { ...told, code: code ?? told.code, path, left: code !== undefined });
  }
  return [...faults.values()];
}
