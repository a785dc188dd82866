import { alikeIn, nameKey } from '../domain/alike-names.ts';
import { mediaIn, recordIn, textIn } from '../domain/checks/loose-data.ts';
import { endingOf, fileEndings, isFileName } from '../domain/media.ts';
import { nearestName, patience } from '../domain/nearest.ts';
import type { FieldPath, Position, Problem } from '../domain/problem.ts';
import { bodyImages } from './body-images.ts';
import { fileProblem, top } from './file-problem.ts';
import type { ReadEntry } from './parse-entry.ts';

interface UsedFile {
  readonly entry: ReadEntry;
  readonly written: string;
  readonly what: 'image' | 'file';
  /** Its path from the content folder. */
  readonly file: string;
  readonly at: Position;
}

const pictures: readonly string[] = fileEndings.picture;

function usedImages(entries: readonly ReadEntry[]): readonly UsedFile[] {
  return entries.flatMap((entry) =>
    bodyImages(entry.entryFile.body).map((image): UsedFile => ({ ...image, entry, what: 'image' })),
  );
}

function* mediaOf({ entryFile }: ReadEntry): Generator<{ name: string; path: FieldPath }> {
  for (const { item, at } of mediaIn(entryFile)) {
    yield { name: textIn(item['file']), path: ['media', at, 'file'] };
    const { file } = recordIn(item['transcript']);
    yield { name: textIn(file), path: ['media', at, 'transcript', 'file'] };
  }
}

/** The files that the media of entries name, in the entries' own folders. */
function usedMedia(entries: readonly ReadEntry[]): readonly UsedFile[] {
  return entries.flatMap((entry) =>
    [...mediaOf(entry)].flatMap(({ name, path }): UsedFile[] => {
      const bare = name.replace(/^\.\//u, '');
      if (bare === '') return [];
      return [
        {
          entry,
          written: name,
          what: 'file',
          file: `${entry.listed.collection}/${bare}`,
          at: entry.entryFile.locate(path),
        },
      ];
    }),
  );
}

/** Files of which a system that tells no capitals apart keeps one alone. */
function alikeProblems(media: readonly string[]): readonly Problem[] {
  const firsts = new Map<string, string>();
  return media.flatMap((file) => {
    const first = firsts.get(nameKey(file));
    if (first === undefined) {
      firsts.set(nameKey(file), file);
      return [];
    }
    const name = file.slice(file.indexOf('/') + 1);
    const message = `The name \`${name}\` differs ${alikeIn(file, first)} from that of \`${first}\`, and some systems keep one of the two alone.`;
    const remedy = 'Give one of the two another name, there and where it is shown, or remove it.';
    return [fileProblem(file, { code: 'id-duplicate', at: top, message, remedy })];
  });
}

/**
 * Files beside entries that are named and not there, those that are there and not used, and those
 * of which some systems would keep one alone.
 */
export function mediaProblems(
  entries: readonly ReadEntry[],
  media: readonly string[],
): readonly Problem[] {
  const used = [...usedImages(entries), ...usedMedia(entries)];
  const there = new Set(media);
  const patient = patience();
  const problems: Problem[] = [...alikeProblems(media)];
  for (const { entry, written, what, file, at } of used) {
    // What is no name of a file beside the entry is for a check to tell.
    if (there.has(file) || (what === 'file' && !isFileName(written))) continue;
    const folder = file.slice(0, file.indexOf('/') + 1);
    const near = nearestName(file, media, patient)?.replace(folder, './');
    problems.push(
      fileProblem(entry.listed.file, {
        code: 'reference-missing',
        at,
        message: `The ${what} \`${written}\` is not beside the entry.`,
        remedy:
          near === undefined ? `Put the file into \`${folder}\`.` : `Did you mean \`${near}\`?`,
      }),
    );
  }
  // An entry that could not be read may be the one that uses a file.
  const allRead = entries.every(
    ({ listed: { collection }, entryFile }) =>
      (collection !== 'events' && collection !== 'sources') ||
      (entryFile.data !== undefined && (collection === 'sources' || entryFile.body !== undefined)),
  );
  if (!allRead) return problems;
  const names = new Set(used.map(({ file }) => file));
  for (const file of media) {
    if (names.has(file)) continue;
    const isPicture = pictures.includes(endingOf(file));
    problems.push(
      fileProblem(file, {
        code: 'file-unexpected',
        at: top,
        message: `No entry uses this ${isPicture ? 'image' : 'file'}.`,
        remedy: 'Show it in an entry, or remove it.',
      }),
    );
  }
  return problems;
}
