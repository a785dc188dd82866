import { isRecord } from '../../domain/checks/loose-data.ts';
import type { Draft, DraftEntry } from './draft.ts';

/** Changes with what a draft holds, so that an older one is left and not misread. */
const version = 1;

const isEntry = (value: unknown): value is DraftEntry =>
  isRecord(value) &&
  typeof value['key'] === 'string' &&
  typeof value['id'] === 'string' &&
  typeof value['body'] === 'string' &&
  ['events', 'sources', 'actors', 'places'].includes(String(value['collection'])) &&
  isRecord(value['fields']);

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    isEntry(value['event']) &&
    Array.isArray(value['added']) &&
    value['added'].every(isEntry)
  );
}

/**
 * A draft as the browser keeps it, in its own storage for this site. Where that is forbidden or
 * full, nothing is kept, and whoever writes is told.
 */
export class KeptDraft {
  readonly #key: string;

  /** @param of what the draft is of, such as the page's address */
  constructor(of: string) {
    this.#key = `dateline-draft ${of}`;
  }

  /** What was kept; `undefined` where nothing was, or nothing that can be read. */
  read(): Draft | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      if (!isRecord(kept) || kept['version'] !== version) return undefined;
      return isDraft(kept['draft']) ? kept['draft'] : undefined;
    } catch {
      return undefined;
    }
  }

  /** @returns false where the browser keeps nothing */
  write(draft: Draft): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ version, draft }));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // What is not kept need not be cleared.
    }
  }
}
