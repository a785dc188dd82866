import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { Collection } from '../domain/model.ts';
import { endingOf, fileEndings } from '../domain/media.ts';
import { nearestName } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { fileProblem, top } from './file-problem.ts';
import type { ListedFile } from './listed-file.ts';

/** What stands in a content folder. Everything is in the order of its path. */
export interface Listing {
  readonly entries: readonly ListedFile[];
  /** Images, recordings, documents and transcripts beside events and sources, by path from the content folder. */
  readonly media: readonly string[];
  readonly problems: readonly Problem[];
}

const endings: Readonly<Record<Collection, readonly string[]>> = {
  events: ['.mdx', '.md'],
  sources: ['.yaml'],
  actors: ['.yaml'],
  places: ['.yaml'],
  questions: ['.yaml'],
  paths: ['.yaml'],
};

const collections = Object.keys(endings) as Collection[];

const mediaEndings: readonly string[] = Object.values(fileEndings).flat();

/** `visit.ru`: ids have no dots, so what follows one says a language. */
const translated = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)$/iu;

/** What a name without its ending says. */
function saidBy(name: string): Pick<ListedFile, 'id' | 'lang'> {
  const [, id, lang] = translated.exec(name) ?? [];
  return id === undefined || lang === undefined ? { id: name } : { id, lang };
}

/**
 * The entry, or the translation of one, that a path from the content folder stands for; `undefined` where none may stand.
 *
 * @example entryNamed('events/visit.mdx') // { collection: 'events', id: 'visit' }
 */
export function entryNamed(file: string): Omit<ListedFile, 'file' | 'path'> | undefined {
  const site = /^(site.*)\.yaml$/u.exec(file)?.[1];
  if (site !== undefined) {
    const said = saidBy(site);
    return said.id === 'site' ? { collection: 'site', ...said } : undefined;
  }
  const [folder, name = '', ...deeper] = file.split('/');
  const collection = collections.find((known) => known === folder);
  if (collection === undefined || name.startsWith('.') || deeper.length > 0) return undefined;
  const ending = endings[collection].find((known) => name.endsWith(known));
  return ending === undefined
    ? undefined
    : { collection, ...saidBy(name.slice(0, -ending.length)) };
}

/** The folders in which files lie beside their entries. */
const withMedia: readonly Collection[] = ['events', 'sources'];

/**
 * Papers that a repository of content alone may hold at its top, and the list of words that are
 * spelled right.
 */
const paperName =
  /^(?:(?:readme|licen[cs]e|contributing|changelog)(?:\.(?:md|txt))?|words\.txt)$/iu;

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function namesIn(folder: string): Promise<readonly Dirent[]> {
  const all = await readdir(folder, { withFileTypes: true });
  return all.filter(({ name }) => !name.startsWith('.')).sort(byName);
}

/**
 * Whether a path from the content folder may be that of a file beside an entry.
 *
 * @example mayStandBeside('events/the-hall.jpg') // true
 */
export function mayStandBeside(file: string): boolean {
  const [folder, name = '', ...deeper] = file.split('/');
  return (
    withMedia.some((known) => known === folder) &&
    deeper.length === 0 &&
    !name.startsWith('.') &&
    mediaEndings.includes(endingOf(name))
  );
}

function unexpected(file: string, message: string, remedy: string): Problem {
  return fileProblem(file, { code: 'file-unexpected', at: top, message, remedy });
}

type Kind = 'file' | 'folder' | 'outside' | 'other';

/** What a name leads to. A symbolic link that leaves the content folder is never followed. */
async function kindOf(root: string, path: string): Promise<Kind> {
  try {
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return 'outside';
    const found = await stat(real);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

function refused(file: string, kind: Kind): Problem {
  return kind === 'outside'
    ? unexpected(
        file,
        'This is a link that leads out of the content folder.',
        'Put the file itself here.',
      )
    : unexpected(file, 'This is neither a file nor a folder that can be read.', 'Remove it.');
}

function strayFile(collection: Collection, name: string): string {
  const wanted = endings[collection].map((ending) => `\`${ending}\``).join(' or ');
  if (/\.ya?ml$/iu.test(name) && collection !== 'events') return 'Name it with the ending `.yaml`.';
  if (/\.svg$/iu.test(name) && withMedia.includes(collection)) {
    return 'Save the image as PNG, WebP, AVIF, JPEG or GIF.';
  }
  return `Entries here end in ${wanted}. Rename the file or move it out of the content folder.`;
}

/** Lists a content folder, and what does not belong in it. */
export async function listContent(folder: string): Promise<Listing> {
  const root = await realpath(folder);
  const entries: ListedFile[] = [];
  const media: string[] = [];
  const problems: Problem[] = [];

  async function listCollection(collection: Collection): Promise<void> {
    for (const { name } of await namesIn(join(folder, collection))) {
      const file = `${collection}/${name}`;
      const path = join(folder, collection, name);
      const kind = await kindOf(root, path);
      const entry = entryNamed(file);
      if (kind === 'folder') {
        problems.push(
          unexpected(
            file,
            `This is a folder, and entries stand directly in \`${collection}/\`.`,
            'Move its files up.',
          ),
        );
      } else if (kind !== 'file') {
        problems.push(refused(file, kind));
      } else if (entry !== undefined) {
        entries.push({ ...entry, file, path });
      } else if (mayStandBeside(file)) {
        media.push(file);
      } else {
        problems.push(unexpected(file, 'This file is no entry.', strayFile(collection, name)));
      }
    }
  }

  for (const { name } of await namesIn(folder)) {
    const path = join(folder, name);
    const kind = await kindOf(root, path);
    const collection = collections.find((known) => known === name);
    const entry = entryNamed(name);
    if (kind === 'outside' || kind === 'other') {
      problems.push(refused(name, kind));
    } else if (kind === 'folder' && collection !== undefined) {
      await listCollection(collection);
    } else if (kind === 'file' && entry !== undefined) {
      entries.push({ ...entry, file: name, path });
    } else if (kind === 'folder' || !paperName.test(name)) {
      const near = nearestName(name, kind === 'folder' ? collections : ['site.yaml']);
      problems.push(
        unexpected(
          name,
          kind === 'folder' ? 'This folder holds no entries.' : 'This file is no entry.',
          near === undefined
            ? 'Entries stand in `events/`, `sources/`, `actors/`, `places/`, `questions/` and `paths/`. Move it out of the content folder.'
            : `Did you mean \`${near}\`?`,
        ),
      );
    }
  }
  return { entries, media, problems };
}
