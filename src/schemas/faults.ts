import type { z } from 'zod';
import type { ProblemCode } from '../domain/checks/codes.ts';
import { fieldText } from '../domain/field-text.ts';
import { nearestName } from '../domain/nearest.ts';
import type { FieldPath } from '../domain/problem.ts';
import { ownFaultOf } from './fault.ts';
import { deferralOf, fieldsOf, formsOf, mayBeMissing, schemaAt } from './forms.ts';
import { visible } from './text.ts';
import { formsInWords, namesInWords, valueInWords } from './value-words.ts';

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

const inText = (path: FieldPath): string =>
  path.length === 0 ? 'The file' : `\`${fieldText(path)}\``;

const asClause = (sentence: string): string =>
  /^[A-Z][A-Z]/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

function describe(schema: z.core.$ZodType | undefined): string {
  const description = schema === undefined ? undefined : (schema as z.ZodType).description;
  return description === undefined ? '' : ` (${asClause(description).replace(/\.$/u, '')})`;
}

type Told = Omit<SchemaFault, 'path' | 'left'>;

function missing(schema: z.core.$ZodType, path: FieldPath, written: boolean): Told {
  const name = String(path.at(-1) ?? '');
  if (path.length === 0) {
    const required = [...fieldsOf(schema)].filter(([, field]) => !mayBeMissing(field));
    return {
      code: 'missing-field',
      message: 'The entry has no fields.',
      remedy: `Write at least ${namesInWords(
        required.map(([field]) => field),
        'and',
      )}.`,
    };
  }
  const what = describe(schema);
  const item = typeof path.at(-1) === 'number';
  return {
    code: 'missing-field',
    message: `${inText(path)} is ${written ? 'empty' : 'missing'}.`,
    remedy: item
      ? 'Fill it in, or take it out of the list.'
      : !written
        ? `Add \`${name}\`${what}.`
        : mayBeMissing(schema)
          ? `Fill it in${what}, or leave the whole line out.`
          : `Fill it in${what}.`,
  };
}

function wrongType(schema: z.core.$ZodType, path: FieldPath, value: unknown): Told {
  const asked = formsInWords(schema);
  const name = path.at(-1);
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  const takesText = formsOf(schema).some((form) => form._zod.def.type === 'string');
  const quoted = (): string => `${typeof name === 'string' ? `${name}: ` : ''}"${String(value)}"`;
  return {
    code: 'wrong-type',
    message: `${inText(path)} is ${valueInWords(value)}, where ${asked} should stand.`,
    remedy: scalar && takesText ? `Put it in quotation marks: \`${quoted()}\`.` : `Write ${asked}.`,
  };
}

function notAmong(path: FieldPath, value: unknown, values: readonly unknown[]): Told {
  const names = values.map(String);
  const near = typeof value === 'string' ? nearestName(value, names) : undefined;
  const written = typeof value === 'string' ? `"${value}"` : valueInWords(value);
  return {
    code: 'wrong-type',
    message: `${inText(path)} is ${written}, which is none of its values.`,
    remedy: `${near === undefined ? '' : `Did you mean \`${near}\`? `}Write ${namesInWords(names)}.`,
  };
}

function outOfRange(path: FieldPath, value: unknown, limit: string): Told {
  return {
    code: 'wrong-type',
    message: `${inText(path)} is ${String(value)}, and has to be ${limit}.`,
    remedy: `Write a number that is ${limit}.`,
  };
}

function unknownField(path: FieldPath, known: readonly string[], near: string | undefined): Told {
  return {
    code: 'unknown-field',
    message: `${inText(path)} is not a field of the data format.`,
    remedy:
      near === undefined
        ? `Remove it. The fields here are ${namesInWords(known, 'and')}.`
        : `Did you mean \`${near}\`?`,
  };
}

function tell({ issue, path }: Finding, schema: z.core.$ZodType, value: unknown): Told {
  const own = ownFaultOf(issue);
  if (own !== undefined) return { ...own, message: `${inText(path)} ${own.message}.` };
  if (value === undefined || value === null) return missing(schema, path, value === null);
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'number'
        ? outOfRange(path, value, `${issue.minimum} or more`)
        : missing(schema, path, true);
    case 'too_big':
      return outOfRange(path, value, `${issue.maximum} or less`);
    case 'invalid_format':
      if (issue.pattern === String(visible)) {
        return {
          code: 'blank-text',
          message: `${inText(path)} holds only blanks.`,
          remedy: mayBeMissing(schema)
            ? `Fill it in${describe(schema)}, or leave the whole line out.`
            : `Fill it in${describe(schema)}.`,
        };
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
