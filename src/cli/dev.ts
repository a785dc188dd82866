import { Command } from 'commander';
import { environment } from './environment.ts';
import { failureInWords } from './failure-in-words.ts';
import { portFrom } from './serve.ts';

/**
 * `dev`: shows the site while it is written. Entries with errors are told and left out, and come
 * back when they are mended; `src/integrations/content-check.ts` does that.
 */
export const devCommand = new Command('dev')
  .description('show the site while it is written')
  .option('--port <number>', 'the port; otherwise 4321 or the next that is free', portFrom)
  .action(async ({ port }: { port?: number }) => {
    const { root, base } = environment();
    try {
      process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
      const { dev } = await import('astro');
      const { address } = await dev({
        root,
        server: { host: '127.0.0.1', ...(port === undefined ? {} : { port }) },
        logLevel: 'warn',
      });
      process.stdout.write(`Dateline is at http://127.0.0.1:${address.port}${base}\n`);
    } catch (error) {
      process.stderr.write(`${failureInWords(error)}\n`);
      process.exitCode = 1;
    }
  });
