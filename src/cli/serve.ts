import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import sirv from 'sirv';
import { environment } from './environment.ts';
import { failureInWords } from './failure-in-words.ts';
import { servedHeaders } from './served-headers.ts';

const firstPort = 4321;
/** How many ports are tried after the first before giving up. */
const further = 50;

/** A number that a TCP port can have. */
export function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  }
  return port;
}

/**
 * Answers requests with the files of a built site, below its base. What does not exist is
 * answered with the site's own 404 page.
 */
function siteHandler(folder: string, base: string) {
  // Files are looked up anew each time: a build may put another site in this one's place.
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = async (response: ServerResponse): Promise<void> => {
    const page = await readFile(join(folder, '404.html')).catch(() => 'There is no such page.');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    for (const [name, value] of Object.entries(servedHeaders(folder)(url.split('?')[0] ?? '/'))) {
      response.setHeader(name, value);
    }
    if (base !== '/' && (url === '/' || `${url}/` === base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      void notFound(response);
      return;
    }
    request.url = url.slice(base.length - 1);
    // A build may take a file away after it was found and before it is read: the caller is let go,
    // who asks again, and the server goes on.
    response.on('pipe', (file) => void file.on('error', () => response.destroy()));
    try {
      files(request, response, () => void notFound(response));
    } catch {
      void notFound(response);
    }
  };
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** A running server of a built site. */
export interface ServedSite {
  /** The address of its first page. */
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a built site to this machine only.
 *
 * @param port the port to take; without it, 4321 or the next that is free
 * @throws Error when there is no site, or the port is taken
 */
export async function serveSite(folder: string, base: string, port?: number): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build one first: npm run build`);
  }
  const server = createServer(siteHandler(folder, base));
  for (let attempt = port ?? firstPort; ; attempt += 1) {
    try {
      const taken = await listening(server, attempt);
      return { address: `http://127.0.0.1:${taken}${base}`, server };
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
      if (port !== undefined || attempt >= firstPort + further) {
        throw new Error(`Port ${attempt} is taken. Name another one with --port.`, {
          cause: error,
        });
      }
    }
  }
}

/** Serves what was built last, and says where. */
export async function serve({ port }: { port?: number }): Promise<void> {
  const { outDir, base } = environment();
  try {
    const { address } = await serveSite(outDir, base, port);
    process.stdout.write(`Dateline is at ${address}\n`);
  } catch (error) {
    process.stderr.write(`${failureInWords(error)}\n`);
    process.exitCode = 1;
  }
}

/** `serve`: serves the built site on this machine until it is stopped. */
export const serveCommand = new Command('serve')
  .description('serve the built site on this machine')
  .option('--port <number>', 'the port; otherwise 4321 or the next that is free', portFrom)
  .action(serve);
