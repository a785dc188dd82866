import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import { servedHeaders } from '../../src/cli/served-headers.ts';

const packed = promisify(brotliCompress);

/** What hosts compress; type and pictures are packed already. */
const text = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.mjs']);

/** Brotli's level for what is packed as it is asked for, as hosts set it. */
const level = 5;

/** Lays the packed form of each text file of a folder beside it, as `NAME.br`. */
export async function packFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !text.has(extname(entry.name))) continue;
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: level } };
    await writeFile(`${path}.br`, await packed(await readFile(path), options));
  }
}

/** A host that serves one folder on loopback. */
export interface Host {
  /** Its address, with a slash at its end. */
  readonly address: string;
  close(): void;
}

/**
 * Serves a folder that was packed by {@link packFolder}, compressed and with the headers of its
 * `_headers`, as the hosts of static sites do; Dateline's own `serve` is for one's own machine
 * and compresses nothing.
 *
 * @param without headers that are not sent
 */
export async function compressingHost(
  folder: string,
  without: readonly string[] = [],
): Promise<Host> {
  const files = sirv(folder, { brotli: true, etag: true });
  const headersOf = servedHeaders(folder);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const [name, value] of Object.entries(headersOf(path))) {
      if (!without.includes(name)) response.setHeader(name, value);
    }
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => server.close().closeAllConnections(),
  };
}
