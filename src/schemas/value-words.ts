import type { z } from 'zod';
import { deferralOf, fieldsOf, formsOf } from './forms.ts';

/** The names in a row, as code: "`a`, `b` or `c`". */
export function namesInWords(names: readonly string[], last: 'or' | 'and' = 'or'): string {
  const coded = names.map((name) => `\`${name}\``);
  const end = coded.pop() ?? '';
  return coded.length === 0 ? end : `${coded.join(', ')} ${last} ${end}`;
}

/** What a written value is, in words that follow "is". */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'boolean':
      return `\`${value}\``;
    case 'number':
      return `the number ${value}`;
    default:
      return 'a group of fields';
  }
}

function formInWords(form: z.core.$ZodTypes): string {
  const { def } = form._zod;
  switch (def.type) {
    case 'string':
      return deferralOf(form).whenWrong === undefined ? 'text' : 'a date in quotation marks';
    case 'number':
      return def.checks?.some((check) => check._zod.def.check === 'number_format') === true
        ? 'a whole number'
        : 'a number';
    case 'boolean':
      return '`true` or `false`';
    case 'enum':
      return `one of ${namesInWords(Object.values(def.entries).map(String))}`;
    case 'array':
      return 'a list';
    case 'object':
      return `fields (${namesInWords([...fieldsOf(form).keys()], 'and')})`;
    default:
      return 'something else';
  }
}

/** What a schema asks for, in words: "text or a list". */
export function formsInWords(schema: z.core.$ZodType): string {
  return [...new Set(formsOf(schema).map(formInWords))].join(', or ');
}
