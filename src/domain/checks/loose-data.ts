import type { Collection } from '../model.ts';

/** Readers for data that no schema has seen: whatever is not there or not as hoped is empty. */

export type LooseRecord = Readonly<Record<string, unknown>>;

/** The value as a mapping; an empty one when it is something else. */
export function recordIn(value: unknown): LooseRecord {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is LooseRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; an empty one when it is something else. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as text without the blanks around it; empty when it is something else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * Any value as it is written, to be shown or read further: text as it is, all else as JSON. `String`
 * would call what the value itself names `toString`, which data may do.
 *
 * @example writtenIn({ toString: 1 }) // '{"toString":1}'
 */
export function writtenIn(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The claims of an event's data, each with its place in the list. */
export function claimsIn(data: unknown): { readonly claim: LooseRecord; readonly at: number }[] {
  return listIn(recordIn(data)['claims']).map((value, at) => ({ claim: recordIn(value), at }));
}

/** The media of an entry's data, each item with its place in the list; none where entries have none. */
export function mediaIn({
  collection,
  data,
}: {
  readonly collection: Collection | 'site';
  readonly data: unknown;
}): { readonly item: LooseRecord; readonly at: number }[] {
  if (collection !== 'events' && collection !== 'sources') return [];
  return listIn(recordIn(data)['media']).map((value, at) => ({ item: recordIn(value), at }));
}
