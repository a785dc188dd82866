import { join, resolve } from 'node:path';
import { contentOf } from './content.ts';
import type { Content } from './content.ts';
import { longestEntry } from './entry-text.ts';
import { git, gitText } from './git.ts';
import { entryNamed } from './listing.ts';
import type { ListedFile } from './listed-file.ts';
import { entryOfBytes } from './read-entry.ts';

/** Thrown where git cannot tell what a content folder held. Its message is for people. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

/** A content folder as git keeps it, without the files that lie beside entries. */
export interface ContentAt extends Content {
  /** The commit that was read, 40 (or 64) hexadecimal digits. */
  readonly commit: string;
}

async function inRepository(folder: string): Promise<void> {
  try {
    await gitText(folder, ['rev-parse', '--show-toplevel']);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new RevisionError(
        'Git was not found. Install it, and keep the content in a repository.',
      );
    }
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new RevisionError(
      /not a git repository/iu.test(said)
        ? `${folder} is not in a git repository, so that there is nothing to compare it with.`
        : `Git cannot read the repository of ${folder}. It says: ${said.split('\n')[0] ?? ''}`,
    );
  }
}

async function commitOf(folder: string, revision: string): Promise<string> {
  // No revision begins with a hyphen, and git would take it for an option.
  const isRevision = revision !== '' && !revision.startsWith('-');
  const named = isRevision
    ? await gitText(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).catch(
        () => '',
      )
    : '';
  const commit = named.trim();
  if (/^[\da-f]{40,64}$/u.test(commit)) return commit;
  const isShallow = await gitText(folder, ['rev-parse', '--is-shallow-repository']);
  throw new RevisionError(
    isShallow.trim() === 'true'
      ? `This clone knows no revision called ${revision}, and its history is short. Fetch the rest with \`git fetch --unshallow\`.`
      : `The repository has no revision called ${revision}. Name a branch, a tag or a commit: \`git log\` lists them.`,
  );
}

/** Where the working tree's branch left that of the commit; the commit itself where that is not known. */
async function partingOf(folder: string, commit: string): Promise<string> {
  const parting = await gitText(folder, ['merge-base', commit, 'HEAD']).catch(() => '');
  return parting.trim() === '' ? commit : parting.trim();
}

interface Kept {
  readonly listed: ListedFile;
  readonly object: string;
  /** It is a plain file, and no larger than an entry may be. */
  readonly isReadable: boolean;
}

async function keptAt(folder: string, commit: string): Promise<Kept[]> {
  const printed = await gitText(folder, ['ls-tree', '-r', '-l', '-z', commit, '.']);
  return printed.split('\0').flatMap((line): Kept[] => {
    const [, mode = '', object = '', size = '', file = ''] =
      /^(\d+) \w+ ([\da-f]+) +([\d-]+)\t(.*)$/su.exec(line) ?? [];
    const entry = entryNamed(file);
    if (entry === undefined) return [];
    const isReadable = mode.startsWith('100') && Number(size) <= longestEntry;
    return [{ listed: { ...entry, file, path: join(folder, file) }, object, isReadable }];
  });
}

const lineFeed = 0x0a;

/** The texts of objects in the order asked for; none of what git does not have here. */
async function textsOf(folder: string, objects: readonly string[]): Promise<Buffer[]> {
  if (objects.length === 0) return [];
  const printed = await git(folder, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  const texts: Buffer[] = [];
  for (let at = 0; at < printed.length && texts.length < objects.length;) {
    const end = printed.indexOf(lineFeed, at);
    const size = / blob (\d+)$/u.exec(printed.toString('latin1', at, end))?.[1];
    const from = end + 1;
    const length = size === undefined ? 0 : Number(size);
    texts.push(printed.subarray(from, from + length));
    at = size === undefined ? from : from + length + 1;
  }
  return texts;
}

/**
 * The entries of a content folder as they were where the working tree left a revision: the last
 * commit that both have. They are read by the reader that reads the folder itself, so that what
 * it refuses is refused here.
 *
 * @param folder the content folder
 * @param revision a branch, a tag, a commit, as git names them
 * @throws {RevisionError} outside a repository, without git, and where there is no such revision
 * @example (await contentAt('content', 'main')).events.length
 */
export async function contentAt(folder: string, revision: string): Promise<ContentAt> {
  const absolute = resolve(folder);
  await inRepository(absolute);
  const commit = await partingOf(absolute, await commitOf(absolute, revision));
  const kept = await keptAt(absolute, commit);
  const texts = await textsOf(
    absolute,
    kept.map(({ object }) => object),
  );
  const read = kept.map(({ listed, isReadable }, at) => {
    const text = texts[at] ?? new Uint8Array();
    // What is no entry's text, such as a link's, is refused like what is too long for one.
    return entryOfBytes(isReadable ? text : new Uint8Array(longestEntry + 1), listed);
  });
  return { commit, ...contentOf(read, { folder: absolute, media: [], problems: [] }) };
}
