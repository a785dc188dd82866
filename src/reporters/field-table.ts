import type { z } from 'zod';
import { deferralOf, fieldsOf, formsOf, itemOf, mayBeMissing } from '../schemas/forms.ts';
import { markdownTable } from './markdown-table.ts';

type AnySchema = z.core.$ZodType;

function formKind(form: z.core.$ZodTypes): string {
  const { def } = form._zod;
  switch (def.type) {
    case 'string':
      return deferralOf(form).whenWrong === undefined ? 'text' : 'date';
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'array':
      return `list of ${kindOf(def.element)}`;
    case 'object':
      return 'fields';
    case 'boolean':
      return '`true` or `false`';
    default:
      return 'number';
  }
}

/** The kinds of value that a field takes: "text or fields". */
function kindOf(schema: AnySchema): string {
  return [...new Set(formsOf(schema).map(formKind))].join(' or ');
}

function descriptionOf(schema: AnySchema): string {
  return (schema as z.ZodType).description ?? '';
}

/** What a field that is left out comes to, where that is a value worth naming. */
function defaultOf(schema: AnySchema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'default' && typeof def.defaultValue === 'string'
    ? ` Left out: \`${def.defaultValue}\`.`
    : '';
}

function tableOf(fields: ReadonlyMap<string, AnySchema>): string {
  return markdownTable(
    ['Field', 'Required', 'Kind', 'What it is'],
    [...fields].map(([name, field]) => [
      `\`${name}\``,
      mayBeMissing(field) ? 'no' : 'yes',
      kindOf(field),
      `${descriptionOf(field)}${defaultOf(field)}`,
    ]),
  );
}

/** The fields inside a field: of its long form, or of the items of its list. */
function inside(schema: AnySchema): ReadonlyMap<string, AnySchema> {
  const item = itemOf(schema);
  return item === undefined ? fieldsOf(schema) : fieldsOf(item);
}

/**
 * The tables of a schema's fields: one for the entry, then one for each field that has fields
 * of its own, headed by its path.
 */
export function fieldTables(schema: AnySchema, path = ''): string {
  const fields = inside(schema);
  const parts = [...fields].flatMap(([name, field]) => {
    if (inside(field).size === 0) return [];
    const below = `${path}${name}${itemOf(field) === undefined ? '' : '[]'}`;
    return [`\n### \`${below}\`\n\n${fieldTables(field, `${below}.`)}`];
  });
  return tableOf(fields) + parts.join('');
}
