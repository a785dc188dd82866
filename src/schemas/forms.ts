import type { z } from 'zod';
import type { FieldPath } from '../domain/problem.ts';
import { deferrals } from './deferral.ts';
import type { Deferral } from './deferral.ts';

type AnySchema = z.core.$ZodType;

/** What a schema wraps: the optional's inside, the input of a transform, each form of a union. */
function wrapped(schema: AnySchema): readonly AnySchema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return [def.innerType];
    case 'pipe':
      return [def.in];
    case 'union':
      return def.options;
    default:
      return [];
  }
}

/** A schema and everything that it wraps. */
function layers(schema: AnySchema): readonly AnySchema[] {
  return [schema, ...wrapped(schema).flatMap(layers)];
}

/** The forms that a value may be written in: text, list, fields and so on, without wrapping. */
export function formsOf(schema: AnySchema): readonly z.core.$ZodTypes[] {
  return layers(schema).filter((layer) => wrapped(layer).length === 0) as z.core.$ZodTypes[];
}

/** The fields of a schema's long form, by name; none where it has no such form. */
export function fieldsOf(schema: AnySchema): ReadonlyMap<string, AnySchema> {
  const fields = new Map<string, AnySchema>();
  for (const {
    _zod: { def },
  } of formsOf(schema)) {
    if (def.type !== 'object') continue;
    for (const [name, field] of Object.entries(def.shape)) fields.set(name, field);
  }
  return fields;
}

/** The schema of a list's items; `undefined` where a schema has no list form. */
export function itemOf(schema: AnySchema): AnySchema | undefined {
  for (const {
    _zod: { def },
  } of formsOf(schema))
    if (def.type === 'array') return def.element;
  return undefined;
}

/** The schema of what is kept by name; `undefined` where a schema has no such form. */
function valueOf(schema: AnySchema): AnySchema | undefined {
  for (const {
    _zod: { def },
  } of formsOf(schema))
    if (def.type === 'record') return def.valueType;
  return undefined;
}

/** The schema of the field at a path; `undefined` where there is no such field. */
export function schemaAt(schema: AnySchema, path: FieldPath): AnySchema | undefined {
  let at: AnySchema | undefined = schema;
  for (const step of path) {
    if (at === undefined) return undefined;
    at = typeof step === 'number' ? itemOf(at) : (fieldsOf(at).get(step) ?? valueOf(at));
  }
  return at;
}

/** True when a field may be left out. */
export function mayBeMissing(schema: AnySchema): boolean {
  return layers(schema).some(
    ({ _zod: { def } }) => def.type === 'optional' || def.type === 'default',
  );
}

/** What of a field's faults is left to checks, whichever layer says so. */
export function deferralOf(schema: AnySchema): Deferral {
  return Object.assign({}, ...layers(schema).map((layer) => deferrals.get(layer)));
}

/** The values of which the field at a path holds one; none where it is not such a field. */
export function choicesOf(schema: AnySchema, path: FieldPath): readonly string[] {
  const field = schemaAt(schema, path);
  if (field === undefined) return [];
  return formsOf(field).flatMap(({ _zod: { def } }) =>
    def.type === 'enum' ? Object.values(def.entries).map(String) : [],
  );
}
