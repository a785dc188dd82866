import { readFile } from 'node:fs/promises';
import { basename, extname, relative, sep } from 'node:path';
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
      if (!path.startsWith(content + sep) || !/\.mdx?$/.test(path)) return;
      const file = relative(content, path).split(sep).join('/');
      const { entryFile } = parseEntry(await readFile(path), {
        collection: 'events',
        id: basename(path, extname(path)),
        file,
        path,
      });
      const problems = bodyChecks.flatMap((check) =>
        check({
          files: [entryFile],
          story: { site: noSite, events: [], sources: [], actors: [], places: [] },
          today: '',
          fileOf: () => entryFile,
        }),
      );
      const [first] = problems;
      if (first !== undefined) {
        this.error(`${file}:${first.line}:${first.column} ${first.message} ${first.remedy}`);
      }
    },
  };
}
