import type { FieldPath } from '../../domain/problem.ts';

/** The kinds of entry that are written here. */
export type DraftCollection = 'events' | 'sources' | 'actors' | 'places';

/** The fields of an entry by name, as the form holds them: what is not filled in is not there. */
export type Fields = Record<string, unknown>;

/** The file of an entry of the record, and what the form made of it. */
export interface Original {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
  readonly fields: Fields;
  readonly body: string;
}

/** An entry that is being written. */
export interface DraftEntry {
  /** Its name within the draft, which never changes. */
  readonly key: string;
  readonly collection: DraftCollection;
  /** The file's name without its ending. */
  id: string;
  /** True once the id was typed, and no longer follows the title. */
  isNamed: boolean;
  fields: Fields;
  /** The text after the fields of an event. */
  body: string;
  /** What it is a change of; nothing for a new entry. */
  original?: Original;
}

/** All that is being written: an event, and the new entries that it refers to. */
export interface Draft {
  readonly event: DraftEntry;
  added: DraftEntry[];
}

export function freshEntry(key: string, collection: DraftCollection): DraftEntry {
  return { key, collection, id: '', isNamed: false, fields: {}, body: '' };
}

/** An event with the claim and the two steps of a chain that every event has. */
export function freshDraft(): Draft {
  const event = freshEntry('event', 'events');
  event.fields = { claims: [freshClaim()] };
  return { event, added: [] };
}

export const freshClaim = (): Fields => ({
  chain: [
    { kind: 'actor', id: '' },
    { kind: 'source', id: '' },
  ],
});

/** The value at a path; `undefined` where there is none. */
export function valueAt(fields: unknown, path: FieldPath): unknown {
  let at = fields;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** Sets the value at a path, and makes the groups and lists that lead there. */
export function setAt(fields: Fields, path: FieldPath, value: unknown): void {
  let at: Record<string | number, unknown> = fields;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) {
      if (value === undefined) Reflect.deleteProperty(at, step);
      else at[step] = value;
      return;
    }
    const next = at[step];
    if (typeof next !== 'object' || next === null) {
      at[step] = typeof path[index + 1] === 'number' ? [] : {};
    }
    at = at[step] as Record<string | number, unknown>;
  }
}

/** The list at a path, to be changed in place; made where there is none. */
export function listAt(fields: Fields, path: FieldPath): unknown[] {
  const value = valueAt(fields, path);
  if (Array.isArray(value)) return value as unknown[];
  const list: unknown[] = [];
  setAt(fields, path, list);
  return list;
}

/**
 * An id out of a title: its first words in Latin letters and digits. Empty where it has none.
 *
 * @param longest the most words
 * @example idFrom('The ferry stops, at last!') // 'the-ferry-stops-at-last'
 */
export function idFrom(title: string, longest = 6): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/gu);
  return (words ?? []).slice(0, longest).join('-');
}
