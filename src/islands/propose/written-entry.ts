import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Node } from 'yaml';
import type { z } from 'zod';
import { isRecord, listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
import { deferralOf, fieldsOf, itemOf } from '../../schemas/forms.ts';
import { schemas } from '../../schemas/index.ts';
import type { DraftEntry, Fields } from './draft.ts';

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

const longestLine = 76;

/** True for what reads well on one line, between braces or brackets. */
function isShort(value: unknown): boolean {
  if (JSON.stringify(value).length > longestLine) return false;
  if (Array.isArray(value)) return value.every((item) => /^[\w/-]+$/u.test(String(item)));
  return Object.values(value as object).every(
    (field) => typeof field !== 'object' || isShort(field),
  );
}

function nodeOf(value: unknown, schema: Schema | undefined, isTop = false): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    const item = schema && itemOf(schema);
    list.items = value.map((each) => nodeOf(each, item));
    list.flow = isShort(value);
    return list;
  }
  if (isRecord(value)) {
    const group = new YAMLMap();
    const known = schema === undefined ? new Map<string, Schema>() : fieldsOf(schema);
    const names = [...known.keys()].filter((name) => name in value);
    const others = Object.keys(value).filter((name) => !known.has(name));
    group.items = [...names, ...others].map(
      (name) => new Pair(new Scalar(name), nodeOf(value[name], known.get(name))),
    );
    group.flow = !isTop && isShort(value);
    return group;
  }
  const scalar = new Scalar(value);
  // Without the marks, YAML may take a date for a number.
  if (schema !== undefined && deferralOf(schema).whenWrong === 'date-invalid') {
    scalar.type = 'QUOTE_SINGLE';
  }
  return scalar;
}

/** Fields as YAML, in the order of the schema. */
export function yamlOf(fields: unknown, schema: Schema): string {
  const document = new Document();
  document.contents = nodeOf(fields, schema, true) as typeof document.contents;
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** An entry as it is written. */
export interface WrittenEntry {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * The file of an entry that is being written: its fields in the order of the schema and in their
 * short forms, and an event's text after them.
 *
 * @example writtenEntry(entry).file // 'events/ferry-stops.mdx'
 */
export function writtenEntry(entry: DraftEntry): WrittenEntry {
  const { collection, id, fields, body } = entry;
  const yaml = yamlOf(shortened(collection, fields), schemas[collection]);
  if (collection !== 'events') return { file: `${collection}/${id}.yaml`, text: yaml };
  const text = body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return { file: `events/${id}.mdx`, text: `---\n${yaml}---\n${text}` };
}
