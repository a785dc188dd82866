import type { Collection, Story } from '../../domain/model.ts';
import type { Problem } from '../../domain/problem.ts';
import type { bodyTree } from '../../files/body-tree.ts';
import { contentOf } from '../../files/content.ts';
import { contentProblems } from '../../files/content-problems.ts';
import { top } from '../../files/file-problem.ts';
import { parseEntry } from '../../files/parse-entry.ts';
import type { ReadEntry } from '../../files/parse-entry.ts';
import type { Draft, DraftEntry } from './draft.ts';
import { writtenEntry } from './written-entry.ts';
import type { WrittenEntry } from './written-entry.ts';

/** An entry of the record, as if it had been read. */
function knownEntry(collection: Collection | 'site', id: string, data: object): ReadEntry {
  const ending = collection === 'events' ? 'mdx' : 'yaml';
  const file = collection === 'site' ? 'site.yaml' : `${collection}/${id}.${ending}`;
  const listed = { collection, id, file, path: '' };
  return {
    listed,
    entryFile: { collection, id, file, data, locate: () => top, isPlain: () => false },
    data,
    body: undefined,
    problems: [],
    left: [],
  };
}

const collections = ['events', 'sources', 'actors', 'places', 'questions', 'paths'] as const;

function knownEntries(story: Story): readonly ReadEntry[] {
  return [
    knownEntry('site', 'site', story.site),
    ...collections.flatMap((collection) =>
      story[collection].map((data) => knownEntry(collection, data.id, data)),
    ),
  ];
}

/** An entry that is being written, as a file and as it is read back. */
export interface ReadDraft {
  readonly entry: DraftEntry;
  readonly written: WrittenEntry;
  readonly read: ReadEntry;
  readonly problems: readonly Problem[];
}

/** What the checks find in a draft. */
export interface CheckedDraft {
  /** The new entries in the order written, the event last. */
  readonly entries: readonly ReadDraft[];
  /** What the draft makes wrong in other entries. */
  readonly elsewhere: readonly Problem[];
}

const textOf = ({ code, file, field, message }: Problem): string =>
  [code, file, field, message].join('\n');

/**
 * Runs every check of the command line on a draft among the entries of the record, as its files
 * would be read from the disk.
 */
export class DraftChecks {
  readonly #known: readonly ReadEntry[];
  /** What is found in the record by itself, which is cut down and was checked whole when it was built. */
  readonly #before: ReadonlySet<string>;
  #parseBody: typeof bodyTree | undefined;

  constructor(story: Story, today: string) {
    this.#known = knownEntries(story);
    this.#before = new Set(this.#problems(this.#known, today).map(textOf));
  }

  #problems(read: readonly ReadEntry[], today: string): readonly Problem[] {
    return contentProblems(contentOf(read, { folder: '', media: [], problems: [] }), today);
  }

  /** @param today the day of the check, `YYYY-MM-DD` */
  async check({ event, added }: Draft, today: string): Promise<CheckedDraft> {
    const entries = [...added, event];
    // The parser of bodies is the largest part, so it comes when there is a body.
    if (event.body.trim() !== '') {
      this.#parseBody ??= (await import('../../files/body-tree.ts')).bodyTree;
    }
    const parseBody = this.#parseBody ?? (() => ({ tree: { type: 'root', children: [] } }));
    const written = entries.map((entry) => {
      const { collection, id } = entry;
      const file = writtenEntry(entry);
      const listed = { collection, id, file: file.file, path: '' };
      return { entry, written: file, read: parseEntry({ text: file.text }, listed, parseBody) };
    });
    // A change takes the place of what it changes.
    const others =
      event.original === undefined
        ? this.#known
        : this.#known.filter(
            ({ listed: { collection, id } }) => collection !== 'events' || id !== event.id,
          );
    const problems = this.#problems([...others, ...written.map(({ read }) => read)], today);
    const own = new Set(written.map(({ written: { file } }) => file));
    return {
      entries: written.map((each) => ({
        ...each,
        problems: problems.filter(({ file }) => file === each.written.file),
      })),
      elsewhere: problems.filter(
        (problem) => !own.has(problem.file) && !this.#before.has(textOf(problem)),
      ),
    };
  }
}
