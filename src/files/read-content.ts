import { resolve } from 'node:path';
import { contentOf } from './content.ts';
import type { Content } from './content.ts';
import { fileProblem, top } from './file-problem.ts';
import { interfaceLanguages } from './interface-languages.ts';
import { listContent } from './listing.ts';
import { readMediaFiles } from './media-files.ts';
import { mediaProblems } from './media-problems.ts';
import type { ReadEntry } from './parse-entry.ts';
import { readEntry } from './read-entry.ts';

/** How many files are open at once. */
const batch = 64;

async function readAll(
  listed: Awaited<ReturnType<typeof listContent>>['entries'],
): Promise<readonly ReadEntry[]> {
  const read: ReadEntry[] = [];
  for (let at = 0; at < listed.length; at += batch) {
    read.push(...(await Promise.all(listed.slice(at, at + batch).map(readEntry))));
  }
  return read;
}

/**
 * Reads a content folder: every entry, checked against its schema, in its long form.
 *
 * @throws Error with a `code` of the file system when the folder itself cannot be listed
 * @example const { events, problems } = await readContent('content')
 */
export async function readContent(folder: string): Promise<Content> {
  const absolute = resolve(folder);
  const listing = await listContent(absolute);
  const read = await readAll(listing.entries);
  const problems = [...listing.problems];
  const beside = await readMediaFiles(absolute, listing.media);
  problems.push(...beside.problems, ...mediaProblems(read, listing.media));
  if (!read.some(({ listed }) => listed.collection === 'site' && listed.lang === undefined)) {
    problems.push(
      fileProblem('site.yaml', {
        code: 'site-missing',
        at: top,
        message: 'The content folder holds no `site.yaml`.',
        remedy: 'Write one with the title, the languages and the lanes of the story.',
      }),
    );
  }

  return contentOf(read, {
    folder: absolute,
    interfaceLanguages: await interfaceLanguages(),
    media: beside.media,
    problems,
  });
}
