import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';

/**
 * What hosts make of the address of a page, which is a folder with an `index.html` in it: they know
 * it with its slash alone; as it was recorded, as an archive does, which knows it with no query
 * either; lead there from the address without it, as `python3
 * -m http.server`, nginx and GitHub Pages do; lead to the one without it; or show it at either.
 */
export type Manner = 'slash alone' | 'as recorded' | 'to the slash' | 'from the slash' | 'either';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;

/** Where a path leads on to, or the file that it shows. */
async function answerTo(
  folder: string,
  path: string,
  manner: Manner,
): Promise<{ readonly to?: string; readonly file?: string }> {
  const file = join(folder, decodeURIComponent(path));
  if (path.endsWith('/')) {
    const isRoot = path === '/';
    if (manner === 'from the slash' && !isRoot) return { to: path.slice(0, -1) };
    return { file: join(file, 'index.html') };
  }
  if (!(await isFolder(file))) return { file };
  if (manner === 'slash alone' || manner === 'as recorded') return {};
  if (manner === 'to the slash') return { to: `${path}/` };
  return { file: join(file, 'index.html') };
}

/** A static host that sends no header but the type, and knows no file of rules. */
export function plainHost(
  folder: string,
  base: string,
  manner: Manner,
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://host.invalid');
      const missing = { status: 404, file: join(folder, '404.html') };
      const isBelow = pathname.startsWith(base) && (search === '' || manner !== 'as recorded');
      const { to, file } = isBelow
        ? await answerTo(folder, pathname.slice(base.length - 1), manner)
        : {};
      if (to !== undefined) {
        response.writeHead(301, { location: base.slice(0, -1) + to + search }).end();
        return;
      }
      const found = file && (await stat(file).catch(() => undefined))?.isFile() === true;
      const shown = found ? { status: 200, file } : missing;
      const type = types[extname(shown.file)] ?? 'application/octet-stream';
      response.writeHead(shown.status, { 'content-type': type }).end(await readFile(shown.file));
    })();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      const port = typeof place === 'object' && place !== null ? place.port : 0;
      resolve({ address: `http://127.0.0.1:${port}${base}`, server });
    });
  });
}
