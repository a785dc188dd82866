import { frontmatterOf } from '../../files/frontmatter.ts';
import { lineTable } from '../../files/line-table.ts';
import { yamlData } from '../../files/yaml-data.ts';
import { freshEntry } from './draft.ts';
import type { Draft, Fields } from './draft.ts';
import { formFields } from './form-fields.ts';

/** An event of the record, in its file, as a draft that changes it. */
export function draftOfFile(
  id: string,
  { file, text }: { readonly file: string; readonly text: string },
): Draft {
  const split = frontmatterOf(text);
  if ('code' in split) throw new Error(`${file}: ${split.message}`);
  const yaml = text.slice(split.start, split.end);
  const { data } = yamlData(yaml, split.start, lineTable(text));
  const event = freshEntry('event', 'events');
  const body = text.slice(split.body).trim();
  // Two readings, so that what the form changes is not the original's.
  event.fields = formFields(data);
  event.original = { file, text, fields: structuredClone(event.fields), body };
  return Object.assign({ event: Object.assign(event, { id, isNamed: true, body }), added: [] });
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A kept draft over the entry as it is now: what was changed stays changed, and everything else is
 * as the record has it today.
 */
export function keptOver({ event, added }: Draft, now: Draft): Draft {
  const { original } = event;
  if (original === undefined) return now;
  const fields: Fields = { ...now.event.fields };
  for (const name of new Set([...Object.keys(event.fields), ...Object.keys(original.fields)])) {
    if (isSame(event.fields[name], original.fields[name])) continue;
    if (name in event.fields) fields[name] = event.fields[name];
    else Reflect.deleteProperty(fields, name);
  }
  const body = event.body.trim() === original.body.trim() ? now.event.body : event.body;
  return { event: Object.assign(now.event, { fields, body }), added };
}
