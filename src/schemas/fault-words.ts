import type { z } from 'zod';
import type { ProblemCode } from '../domain/checks/codes.ts';
import { fieldText } from '../domain/field-text.ts';
import { nearestName } from '../domain/nearest.ts';
import type { FieldPath } from '../domain/problem.ts';
import { fieldsOf, formsOf, mayBeMissing } from './forms.ts';
import { formsInWords, namesInWords, valueInWords } from './value-words.ts';

/** A field as the subject of a sentence. */
export const inText = (path: FieldPath): string =>
  path.length === 0 ? 'The file' : `\`${fieldText(path)}\``;

const asClause = (sentence: string): string =>
  /^[A-Z][A-Z]/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** What the field is, in brackets, for the end of a remedy. */
function describe(schema: z.core.$ZodType): string {
  const description = (schema as z.ZodType).description;
  return description === undefined
    ? ''
    : ` (${asClause(description.replace(/\.(?: [A-Z].*)?$/u, ''))})`;
}

/** A fault in the words of a problem. */
export interface Told {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
}

function fillIn(schema: z.core.$ZodType): string {
  const end = mayBeMissing(schema) ? ', or leave the whole line out.' : '.';
  return `Fill it in${describe(schema)}${end}`;
}

/** Says that a field is missing, or written with nothing in it. */
export function missing(schema: z.core.$ZodType, path: FieldPath, written: boolean): Told {
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
  const item = typeof path.at(-1) === 'number';
  return {
    code: 'missing-field',
    message: `${inText(path)} is ${written ? 'empty' : 'missing'}.`,
    remedy: item
      ? 'Fill it in, or take it out of the list.'
      : !written
        ? `Add \`${name}\`${describe(schema)}.`
        : fillIn(schema),
  };
}

/** Says that a field holds nothing that can be seen. */
export function blank(schema: z.core.$ZodType, path: FieldPath): Told {
  return {
    code: 'blank-text',
    message: `${inText(path)} holds only blanks.`,
    remedy: fillIn(schema),
  };
}

/** Says that a value is of another kind than its field asks for. */
export function wrongType(schema: z.core.$ZodType, path: FieldPath, value: unknown): Told {
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

/** Says that a word is none of those that its field knows. */
export function notAmong(path: FieldPath, value: unknown, values: readonly unknown[]): Told {
  const names = values.map(String);
  const near = typeof value === 'string' ? nearestName(value, names) : undefined;
  const written = typeof value === 'string' ? `"${value}"` : valueInWords(value);
  return {
    code: 'wrong-type',
    message: `${inText(path)} is ${written}, which is none of its values.`,
    remedy: `${near === undefined ? '' : `Did you mean \`${near}\`? `}Write ${namesInWords(names)}.`,
  };
}

/** Says that a number is too small or too large. */
export function outOfRange(path: FieldPath, value: unknown, limit: string): Told {
  return {
    code: 'wrong-type',
    message: `${inText(path)} is ${String(value)}, and has to be ${limit}.`,
    remedy: `Write a number that is ${limit}.`,
  };
}

/** Says that a field is not one of the data format. */
export function unknownField(
  path: FieldPath,
  known: readonly string[],
  near: string | undefined,
): Told {
  return {
    code: 'unknown-field',
    message: `${inText(path)} is not a field of the data format.`,
    remedy:
      near === undefined
        ? `Remove it. The fields here are ${namesInWords(known, 'and')}.`
        : `Did you mean \`${near}\`?`,
  };
}
