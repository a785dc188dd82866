import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** A site behind Dateline's own server, in a process of its own. */
export interface Served {
  /** Its address, with a slash at its end. */
  readonly address: string;
  /** Whether the server is there still. */
  isThere(): boolean;
  close(): Promise<void>;
}

/**
 * Serves a built site as `npm run serve` does.
 *
 * @throws Error with what the server said, when it did not start
 */
export async function served(folder: string): Promise<Served> {
  const server = spawn(process.execPath, [`${project}src/cli/main.ts`, 'serve', '--port', '0'], {
    cwd: project,
    env: { ...process.env, DATELINE_OUT: folder, DATELINE_BASE: '/' },
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += String(text);
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('close', () => reject(new Error(`The server ended. ${said}`)));
  });
  return {
    address,
    isThere: () => server.exitCode === null && server.signalCode === null,
    async close() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill();
      await once(server, 'close');
    },
  };
}
