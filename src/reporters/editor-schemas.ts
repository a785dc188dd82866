import { z } from 'zod';
import { deferralOf } from '../schemas/forms.ts';
import { schemas } from '../schemas/index.ts';
import { translationSchemas } from '../schemas/translation.ts';

type Kind = keyof typeof schemas;

/** A JSON Schema, as far as it is looked into here. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Short, since editors print it at the head of every explanation. */
const titles: Readonly<Record<Kind, string>> = {
  site: 'Site',
  events: 'Event',
  sources: 'Source',
  actors: 'Actor',
  places: 'Place',
  questions: 'Question',
  paths: 'Path',
};

const dateExamples = ['2012-05-14', '2012-05', '2012-05-XX', '2012-05-14/2012-05-16', '2012~'];

/** What editors add to JSON Schema: VS Code's words for a fault, and descriptions with code in them. */
function forEditors(schema: z.core.$ZodTypes, json: JsonSchema): void {
  if (json.pattern !== undefined) json['patternErrorMessage'] = 'Text holds more than blanks.';
  if (json.description?.includes('`') === true) json['markdownDescription'] = json.description;
  if (json.type === 'string' && deferralOf(schema).whenWrong === 'date-invalid') {
    json.description ??= 'A date: EDTF in quotation marks, as precise as what is known.';
    json.examples = dateExamples;
  }
}

/**
 * The JSON Schema (draft 7, which editors know best) of one kind of file, with what each field is.
 * It holds what an editor can say while somebody types: fields, kinds of value, what is missing.
 * Whether a date is EDTF or an id leads to an entry is for `npm run check` to tell.
 *
 * @example editorSchema('places').required // ['name', 'coordinates']
 */
export function editorSchema(kind: Kind): JsonSchema {
  const schema = z.toJSONSchema(schemas[kind], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => forEditors(zodSchema, jsonSchema),
  });
  return { title: titles[kind], ...schema };
}

/** The JSON Schema of the translations of one kind of file. */
function translationSchema(kind: Kind): JsonSchema {
  const schema = z.toJSONSchema(translationSchemas[kind], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => forEditors(zodSchema, jsonSchema),
  });
  return { title: `${titles[kind]}, translated`, ...schema };
}

const asText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The files of `schemas/`, by name: the JSON Schemas of each kind of file and of its translations, as text. */
export function editorSchemaFiles(): ReadonlyMap<string, string> {
  const kinds = Object.keys(schemas) as Kind[];
  return new Map(
    kinds.flatMap((kind) => [
      [`${kind}.schema.json`, asText(editorSchema(kind))],
      [`${kind}.translation.schema.json`, asText(translationSchema(kind))],
    ]),
  );
}
