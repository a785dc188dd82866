import type { z } from 'zod';
import { isRecord, listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
import { frontmatterOf } from '../../files/frontmatter.ts';
import { fieldsAndBody, yamlText } from '../../files/yaml-text.ts';
import { fieldsOf, itemOf } from '../../schemas/forms.ts';
import { schemas } from '../../schemas/index.ts';
import { exchangedFields } from './exchanged-fields.ts';
import { formFields } from './form-fields.ts';
import type { DraftEntry, Fields, Original } from './draft.ts';

type Schema = z.core.$ZodType;

/** Without what is not filled in. Items of lists keep their places, but for blank text. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined && item !== '');
    return items.length === 0 ? undefined : items;
  }
  if (isRecord(value)) {
    const entries = Object.entries(value)
      .map(([name, field]) => [name, filled(field)] as const)
      .filter(([, field]) => field !== undefined && !(isRecord(field) && isEmpty(field)));
    return Object.fromEntries(entries);
  }
  return typeof value === 'string' ? value.trim() || undefined : value;
}

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0;

/** A step as it is written: an actor whom the source names is but a name. */
function writtenHop(hop: unknown, at: number, hops: readonly unknown[]): unknown {
  const { kind, id, basis, note } = recordIn(hop);
  const isBetween = at > 0 && at < hops.length - 1;
  const flags = isBetween || basis === 'inferred' ? (basis ?? '') : '';
  if (kind === 'actor' && flags !== 'inferred' && textIn(note) === '') {
    if (!isBetween || flags === 'stated') return textIn(id) === '' ? {} : id;
  }
  return {
    [kind === 'source' ? 'source' : 'actor']: id,
    ...(flags === 'stated' || flags === 'inferred' ? { [flags]: true } : {}),
    note,
  };
}

function writtenClaim(claim: unknown): unknown {
  const fields = recordIn(claim);
  const chain = listIn(fields['chain']).map(writtenHop);
  return { ...fields, chain };
}

/** A group that says one thing alone, as that thing. */
const short = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.keys(value).join() === name ? value[name] : value;

function shortItem(item: unknown): unknown {
  const { licence, transcript } = recordIn(item);
  return {
    ...recordIn(item),
    ...(licence === undefined ? {} : { licence: short(licence, 'name') }),
    ...(transcript === undefined ? {} : { transcript: short(transcript, 'text') }),
  };
}

/** In the short forms of the data format, where no more is known. */
function shortened(collection: DraftEntry['collection'], fields: Fields): Fields {
  const written = filled({
    ...fields,
    ...(collection === 'events' ? { claims: listIn(fields['claims']).map(writtenClaim) } : {}),
  }) as Fields;
  const { date, actors, media, copy } = written;
  if (date !== undefined) written['date'] = short(date, 'edtf');
  if (copy !== undefined) written['copy'] = short(copy, 'by');
  if (Array.isArray(actors)) written['actors'] = actors.map((each) => short(each, 'actor'));
  if (Array.isArray(media)) written['media'] = media.map(shortItem);
  return written;
}

/** The fields of each group in the order of its schema. */
function inOrder(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) {
    const item = schema && itemOf(schema);
    return value.map((each) => inOrder(each, item));
  }
  if (!isRecord(value)) return value;
  const known = schema === undefined ? new Map<string, Schema>() : fieldsOf(schema);
  const names = [...new Set([...known.keys(), ...Object.keys(value)])];
  const ordered = names
    .filter((name) => name in value)
    .map((name) => [name, inOrder(value[name], known.get(name))] as const);
  return Object.fromEntries(ordered);
}

/** An entry's fields as they are written: in the order of the schema, in their short forms. */
function writtenFields({ collection }: DraftEntry, fields: Fields): Fields {
  return inOrder(shortened(collection, fields), schemas[collection]) as Fields;
}

/** The file of an entry of the record, with what was changed in it. */
function changedText(entry: DraftEntry, original: Original): string {
  const { text } = original;
  const split = frontmatterOf(text);
  if ('code' in split) return text;
  const yaml = exchangedFields(
    text.slice(split.start, split.end),
    writtenFields(entry, original.fields),
    writtenFields(entry, entry.fields),
    (data) => writtenFields(entry, formFields(data)),
  );
  const isBodySame = entry.body.trim() === original.body.trim();
  const body = isBodySame ? text.slice(split.body) : `\n${entry.body.trim()}\n`;
  return text.slice(0, split.start) + yaml + text.slice(split.end, split.body) + body;
}

/** An entry as it is written. */
export interface WrittenEntry {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * The file of an entry that is being written: its fields in the order of the schema and in their
 * short forms, and an event's text after them. Of an entry of the record, its file with the changes.
 *
 * @example writtenEntry(entry).file // 'events/ferry-stops.mdx'
 */
export function writtenEntry(entry: DraftEntry): WrittenEntry {
  const { collection, id, body, original } = entry;
  if (original !== undefined) {
    return { file: original.file, text: changedText(entry, original) };
  }
  const written = writtenFields(entry, entry.fields);
  if (collection !== 'events') {
    return { file: `${collection}/${id}.yaml`, text: yamlText(written) };
  }
  const after = body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return { file: `events/${id}.mdx`, text: fieldsAndBody(written, after) };
}
