import { Command } from 'commander';
import { buildSite } from './build.ts';
import { portFrom, serve } from './serve.ts';

/** `start`: builds the site and serves it. Exit code 1, and no server, when it cannot be built. */
export const startCommand = new Command('start')
  .description('build the site and serve it on this machine')
  .option('--port <number>', 'the port; otherwise 4321 or the next that is free', portFrom)
  .action(async (options: { port?: number }) => {
    if (await buildSite()) await serve(options);
    else process.exitCode = 1;
  });
