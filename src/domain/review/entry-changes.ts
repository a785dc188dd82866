import { fieldChanges } from './field-changes.ts';
import type { FieldChange } from './field-changes.ts';
import type { EntryKey, StoryEntry, StoryState } from './story-state.ts';

/** What a change of the content did to one entry. */
export type EntryChange = { readonly key: EntryKey } & (
  | { readonly kind: 'added'; readonly after: StoryEntry; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'removed'; readonly before: StoryEntry }
  | {
      readonly kind: 'changed';
      readonly before: StoryEntry;
      readonly after: StoryEntry;
      readonly fields: readonly FieldChange[];
      readonly isBodyChanged: boolean;
    }
  /** It was or is broken, so that before and after cannot be compared. */
  | {
      readonly kind: 'unread';
      readonly file: string;
      readonly side: 'before' | 'after';
      readonly after?: StoryEntry;
    }
);

const bodyOf = ({ body = '' }: StoryEntry): string => body.trim();

function entryChange(key: EntryKey, before: StoryState, after: StoryState): EntryChange[] {
  const [was, is] = [before.entries.get(key), after.entries.get(key)];
  const [unreadBefore, unreadAfter] = [before.unread.get(key), after.unread.get(key)];
  if (is === undefined && unreadAfter !== undefined) {
    // What was broken and still is may be another's; the checks tell of it either way.
    if (was === undefined && unreadBefore !== undefined) return [];
    return [{ key, kind: 'unread', file: unreadAfter, side: 'after' }];
  }
  if (was === undefined && is === undefined) return [];
  if (was === undefined && is !== undefined) {
    return unreadBefore === undefined
      ? [{ key, kind: 'added', after: is, fields: fieldChanges({}, is.data) }]
      : [{ key, kind: 'unread', file: is.file, side: 'before', after: is }];
  }
  if (was === undefined) return [];
  if (is === undefined) return [{ key, kind: 'removed', before: was }];
  const fields = fieldChanges(was.data, is.data);
  const isBodyChanged = bodyOf(was) !== bodyOf(is);
  if (fields.length === 0 && !isBodyChanged) return [];
  return [{ key, kind: 'changed', before: was, after: is, fields, isBodyChanged }];
}

const order = ['events', 'sources', 'actors', 'places', 'questions', 'paths', 'site'];

const rank = (key: EntryKey): number => order.indexOf(key.split('/')[0] ?? '');

/**
 * Every entry that is not what it was: events first, then what they refer to, each kind in the
 * order of the ids. An entry whose file was only written another way is not among them.
 *
 * @example entryChanges(before, after).map(({ kind, key }) => `${kind} ${key}`) // ['added events/visit']
 */
export function entryChanges(before: StoryState, after: StoryState): EntryChange[] {
  const keys = new Set(
    [before, after].flatMap(({ entries, unread }) => [...entries.keys(), ...unread.keys()]),
  );
  return [...keys]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap((key) => entryChange(key, before, after));
}
