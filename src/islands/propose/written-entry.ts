import { isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { isRecord, listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
import { frontmatterOf } from '../../files/frontmatter.ts';
import { fieldsAndBody, yamlText } from '../../files/yaml-text.ts';
import { fieldsOf, itemOf } from '../../schemas/forms.ts';
import { schemas } from '../../schemas/index.ts';
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

/** In the short forms of the data format, where no more is known. */
function shortened(collection: DraftEntry['collection'], fields: Fields): Fields {
  const written = filled({
    ...fields,
    ...(collection === 'events' ? { claims: listIn(fields['claims']).map(writtenClaim) } : {}),
  }) as Fields;
  const { date, actors } = written;
  if (isRecord(date) && Object.keys(date).join() === 'edtf') written['date'] = date['edtf'];
  if (Array.isArray(actors)) {
    written['actors'] = actors.map((each: unknown) =>
      isRecord(each) && Object.keys(each).join() === 'actor' ? each['actor'] : each,
    );
  }
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

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The lines at the end of a field that are no part of it: comments and nothing. */
const tail = /(?<=\n)(?:[ \t]*(?:#[^\n]*)?\n)*$/u;

/**
 * The fields of a file with those exchanged that were changed. What was not touched stays as it was
 * written, comments and line breaks included, so that reviewers see the change and no more.
 */
function exchanged(yaml: string, before: Fields, after: Fields): string {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow === true) return yamlText(after);
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  let text = yaml.slice(0, starts[0]);
  const left = new Set(Object.keys(after));
  for (const [at, { key }] of contents.items.entries()) {
    const name = String(isScalar(key) ? key.value : key);
    const was = yaml.slice(starts[at], starts[at + 1]);
    left.delete(name);
    if (isSame(before[name], after[name])) {
      text += was;
      continue;
    }
    if (name in after) text += yamlText({ [name]: after[name] });
    text += tail.exec(was)?.[0] ?? '';
  }
  const added = [...left].map((name) => [name, after[name]] as const);
  return added.length === 0 ? text : text + yamlText(Object.fromEntries(added));
}

/** The file of an entry of the record, with what was changed in it. */
function changedText(entry: DraftEntry, original: Original): string {
  const { text } = original;
  const split = frontmatterOf(text);
  if ('code' in split) return text;
  const yaml = exchanged(
    text.slice(split.start, split.end),
    writtenFields(entry, original.fields),
    writtenFields(entry, entry.fields),
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
