import { readFile, realpath } from 'node:fs/promises';
import { basename, extname, isAbsolute, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { bodyChecks } from '../domain/checks/index.ts';
import type { Site } from '../domain/model.ts';
import { parseEntry } from '../files/read-entry.ts';

const noSite: Site = {
  title: '',
  lead: '',
  description: '',
  lang: 'en',
  about: [],
  licence: { name: '' },
  lanes: [],
};

/** A path with its links followed; as it is where nothing is there. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);

/**
 * A Vite plugin that stands before the MDX compiler: an entry of the content folder whose body
 * holds anything that would run as code is refused, on every way that leads to the compiler, in
 * dev as in a build.
 *
 * @param content the content folder, absolute
 */
export function entryGuard(content: string): Plugin {
  return {
    name: 'dateline-entry-guard',
    enforce: 'pre',
    async transform(_code, id) {
      const [path = id] = id.split('?');
      if (!/\.mdx?$/.test(path)) return;
      // Vite names modules by their real paths, whatever links the content folder is reached by.
      const file = relative(await realPath(content), await realPath(path))
        .split(sep)
        .join('/');
      if (file.startsWith('../') || isAbsolute(file)) return;
      const { entryFile, problems: unreadable } = parseEntry(await readFile(path), {
        collection: 'events',
        id: basename(path, extname(path)),
        file,
        path,
      });
      const found = bodyChecks.flatMap((check) =>
        check({
          files: [entryFile],
          story: {
            site: noSite,
            events: [],
            sources: [],
            actors: [],
            places: [],
            questions: [],
            paths: [],
          },
          today: '',
          fileOf: () => entryFile,
        }),
      );
      // What cannot be read cannot be judged either.
      const problems = entryFile.body === undefined ? unreadable : found;
      const [first] = problems;
      if (first !== undefined) {
        this.error(`${file}:${first.line}:${first.column} ${first.message} ${first.remedy}`);
      }
    },
  };
}
