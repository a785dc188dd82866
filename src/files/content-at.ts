import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { cited } from '../domain/cited.ts';
import { contentOf } from './content.ts';
import type { Content } from './content.ts';
import { longestEntry } from './entry-text.ts';
import { git, gitText } from './git.ts';
import { entryNamed, mayStandBeside } from './listing.ts';
import type { ListedFile } from './listed-file.ts';
import type { MediaFile } from './media-files.ts';
import { entryOfBytes } from './read-entry.ts';

/** Thrown where git cannot tell what a content folder held. Its message is for people. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

/** A content folder as git keeps it. Of the files beside entries only that they are there. */
export interface ContentAt extends Content {
  /** The commit that was read, 40 (or 64) hexadecimal digits. */
  readonly commit: string;
  /** The files that may lie beside entries, each with git's digest of its bytes. */
  readonly digests: ReadonlyMap<string, string>;
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
      ? `This clone knows no revision called ${cited(revision)}, and its history is short. Fetch the rest with \`git fetch --unshallow\`.`
      : `The repository has no revision called ${cited(revision)}. Name a branch, a tag or a commit: \`git log\` lists them.`,
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

interface KeptFiles {
  readonly entries: readonly Kept[];
  readonly digests: ReadonlyMap<string, string>;
}

async function keptAt(folder: string, commit: string): Promise<KeptFiles> {
  const printed = await gitText(folder, ['ls-tree', '-r', '-l', '-z', commit, '.']);
  const entries: Kept[] = [];
  const digests = new Map<string, string>();
  for (const line of printed.split('\0')) {
    const [, mode = '', object = '', size = '', file = ''] =
      /^(\d+) \w+ ([\da-f]+) +([\d-]+)\t(.*)$/su.exec(line) ?? [];
    const entry = entryNamed(file);
    if (entry !== undefined) {
      const isReadable = mode.startsWith('100') && Number(size) <= longestEntry;
      entries.push({ listed: { ...entry, file, path: join(folder, file) }, object, isReadable });
    } else if (mayStandBeside(file)) digests.set(file, object);
  }
  return { entries, digests };
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
  const { entries, digests } = await keptAt(absolute, commit);
  const texts = await textsOf(
    absolute,
    entries.map(({ object }) => object),
  );
  const read = entries.map(({ listed, isReadable }, at) => {
    const text = texts[at] ?? new Uint8Array();
    // What is no entry's text, such as a link's, is refused like what is too long for one.
    return entryOfBytes(isReadable ? text : new Uint8Array(longestEntry + 1), listed);
  });
  return { commit, digests, ...contentOf(read, { folder: absolute, media: [], problems: [] }) };
}

/** The digest by which git names a file's bytes: of "blob", their number, and themselves. */
async function digestOf({ path, bytes }: MediaFile, algorithm: string): Promise<string> {
  const hash = createHash(algorithm).update(`blob ${bytes}\0`);
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/**
 * The digests of the files beside entries as they lie in a content folder, to be held against
 * those that git keeps.
 *
 * @param commit one of the repository, by which its kind of digest is told
 * @example (await digestsNow(content, commit)).get('events/the-hall.jpg') // 'e69de29b…'
 */
export async function digestsNow(
  { media }: Pick<Content, 'media'>,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const algorithm = commit.length === 64 ? 'sha256' : 'sha1';
  const digests = new Map<string, string>();
  for (const file of media) digests.set(file.file, await digestOf(file, algorithm));
  return digests;
}
