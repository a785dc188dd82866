import type { ProposeData } from '../../domain/propose-data.ts';
import type { Draft, DraftCollection, DraftEntry } from './draft.ts';

/** What every part of the form is given. */
export interface Form {
  readonly data: ProposeData;
  readonly draft: Draft;
  /** The language of the story, for dates in words. */
  readonly lang: string;
  /** Tells that something was written. */
  changed(): void;
  /**
   * Begins a new entry, for which `opener` asks, and leads the reader to it.
   *
   * @returns its id
   */
  begin(
    collection: Exclude<DraftCollection, 'events'>,
    called: string,
    opener: HTMLElement,
  ): string;
  /** Gives an entry another id, wherever it is referred to. */
  rename(entry: DraftEntry, id: string): void;
}

let count = 0;

/** An id for an element that no other has. */
export function freshId(): string {
  count += 1;
  return `propose-${count}`;
}

/** Fills in a name in braces. */
export function say(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
