import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Spelling, UnknownWord } from '../../domain/spelling.ts';
import { entryText } from '../entry-text.ts';
import { lineTable } from '../line-table.ts';
import { listContent } from '../listing.ts';
import { readContent } from '../read-content.ts';
import { allowedWords } from './allowed-words.ts';
import { canBeSpelled, misspellingsIn } from './misspellings.ts';
import { namesOfContent } from './names-of-content.ts';
import type { Passage } from './passage.ts';
import { proseOfEntry } from './prose-of-entry.ts';
import { proseOfPaper } from './prose-of-paper.ts';

/** What was found in a content folder. */
interface ContentSpelling extends Spelling {
  /** Files that could not be read as entries. */
  readonly unread: readonly string[];
}

interface Read {
  readonly passages: readonly Passage[];
  /** The texts of the files that passages are of. */
  readonly texts: ReadonlyMap<string, string>;
}

async function unknownIn({ passages, texts }: Read, known: Iterable<string>, allowedIn: string) {
  const tables = new Map([...texts].map(([file, text]) => [file, lineTable(text)]));
  const found = await misspellingsIn(passages, known);
  return found.flatMap(({ passage: { file }, offset, word, suggestions }): UnknownWord[] => {
    const at = tables.get(file)?.(offset);
    return at === undefined ? [] : [{ file, ...at, word, suggestions, allowedIn }];
  });
}

/** How many passages of each language there are that has no dictionary. */
function withoutDictionary(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lang } of passages) {
    if (!canBeSpelled(lang)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return counts;
}

const pathFrom = (here: string, path: string): string => relative(here, path).split(sep).join('/');

/**
 * Holds the prose of a content folder against the dictionaries, the names that the content gives,
 * and the words of its `words.txt`.
 *
 * @param here the folder from which paths are told
 * @throws Error with a `code` of the file system when the folder cannot be listed
 */
export async function spellingOfContent(folder: string, here: string): Promise<ContentSpelling> {
  const content = await readContent(folder);
  const { entries } = await listContent(folder);
  const siteLang = content.site?.data.lang ?? 'en';
  const passages: Passage[] = [];
  const texts = new Map<string, string>();
  let quotations = 0;
  for (const listed of entries) {
    const read = entryText(await readFile(listed.path));
    if (!('text' in read)) continue;
    const file = pathFrom(here, listed.path);
    const prose = proseOfEntry(read.text, { ...listed, file }, siteLang);
    texts.set(file, read.text);
    passages.push(...prose.passages);
    quotations += prose.quotations;
  }
  const list = join(folder, 'words.txt');
  const known = [...namesOfContent(content), ...(await allowedWords(list))];
  const broken = content.problems.filter(({ code }) => /syntax$/u.test(code));
  const leftOut = withoutDictionary(passages);
  const notHeld = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  return {
    words: await unknownIn({ passages, texts }, known, pathFrom(here, list)),
    passages: passages.length - notHeld,
    leftOut,
    quotations,
    unread: [...new Set(broken.map(({ file }) => pathFrom(here, join(folder, file))))],
  };
}

/** The project's own papers, and the English words of its interface, from the project's folder. */
async function paperNames(root: string): Promise<readonly string[]> {
  const inFolder = async (folder: string, named: RegExp): Promise<readonly string[]> =>
    (await readdir(join(root, folder)))
      .filter((name) => named.test(name))
      .sort()
      .map((name) => `${folder}/${name}`);
  return [
    ...['README.md', 'CONTRIBUTING.md'],
    ...(await inFolder('.github', /\.md$/u)),
    ...(await inFolder('docs', /\.md$/u)),
    ...(await inFolder('src/i18n', /(?:^|\.)en\.ts$/u)),
  ];
}

/**
 * Holds the project's own papers and the English words of its interface against the dictionary and
 * the words of `docs/words.txt`. No name of a story is known there.
 *
 * @param root the project's folder
 * @param here the folder from which paths are told
 */
export async function spellingOfPapers(root: string, here: string): Promise<Spelling> {
  const texts = new Map<string, string>();
  const passages: Passage[] = [];
  for (const name of await paperNames(root)) {
    const file = pathFrom(here, join(root, name));
    const text = await readFile(join(root, name), 'utf8');
    texts.set(file, text);
    passages.push(...proseOfPaper(text, file));
  }
  const list = join(root, 'docs/words.txt');
  const words = await unknownIn(
    { passages, texts },
    await allowedWords(list),
    pathFrom(here, list),
  );
  return { words, passages: passages.length, leftOut: new Map(), quotations: 0 };
}
