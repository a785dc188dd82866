import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { environment } from '../cli/environment.ts';
import { earlierAddresses } from '../domain/earlier-addresses.ts';
import { shownHosts } from '../domain/media.ts';
import type { ShownHosts } from '../domain/media.ts';
import { buildFrom, buildReading } from '../files/build-reading.ts';
import { checkContent } from '../files/check-content.ts';
import type { CheckedContent } from '../files/check-content.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { tellPolicy } from './policy-headers.ts';
import { redirectsFile } from './redirects-file.ts';
import type { SitePolicy } from './policy-headers.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

const hasError = ({ problems }: CheckedContent): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** The hosts that the pages of a story show something from. What a draft shows is not published. */
function hostsOf({ content }: CheckedContent): ShownHosts {
  const events = content.events.filter(({ data }) => !data.draft);
  const items = [...events, ...content.sources].flatMap(({ data }) => data.media);
  return shownHosts(items, content.site?.data.media?.hosts);
}

/** The `_redirects` of a story; nothing of a draft is told. */
function redirectsOf({ content }: CheckedContent, base: string): string {
  const { site, events, sources, actors, places, questions, paths } = content;
  const data = <T>(entries: readonly { readonly data: T }[]): readonly T[] =>
    entries.map((entry) => entry.data);
  const story = {
    events: data(events).filter(({ draft }) => !draft),
    sources: data(sources),
    actors: data(actors),
    places: data(places),
    questions: data(questions),
    paths: data(paths),
  };
  return redirectsFile(earlierAddresses(story), base, site?.data.languages ?? []);
}

let redirects = '';

/**
 * True for a page that only leads on, where an entry stood before. Known once a build has begun.
 *
 * @param path as in `_redirects`, with the sub-path of the site
 */
export const leadsOn = (path: string): boolean => `\n${redirects}`.includes(`\n${path} `);

/** How long after the last change of a burst the content is read again, in milliseconds. */
const settle = 60;

/**
 * Runs the checks where the site is made. A build with an error stops before anything is
 * compiled; the dev server keeps showing the entries that are right, prints what is wrong, and
 * lays it over the page until it is mended.
 */
export function contentCheck(): AstroIntegration {
  const { content, base } = environment();
  let policy: SitePolicy | undefined;
  return {
    name: 'dateline-content-check',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        updateConfig({
          vite: { server: { fs: { allow: ['.', content] } } },
        });
        if (command !== 'build') return;
        const checked = buildReading(content) ?? (await checkContent(content, today()));
        const origins = checked.content.site?.data.embed?.origins ?? '*';
        policy = { hosts: hostsOf(checked), base, origins };
        redirects = redirectsOf(checked, base);
        if (!hasError(checked)) return;
        process.stderr.write(terminalReport(checked, false));
        logger.error('Nothing was built: the content has errors.');
        throw new Error('The content has errors; they are listed above.');
      },
      'astro:build:start': () => {
        // Astro has loaded what it needs of the reading by now, and a large story takes much room.
        buildFrom(undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (policy !== undefined) await tellPolicy(fileURLToPath(dir), policy);
        if (redirects !== '') await writeFile(new URL('_redirects', dir), redirects);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let timer: NodeJS.Timeout | undefined;
        const look = async (): Promise<void> => {
          const checked = await checkContent(content, today());
          await refreshContent?.({ loaders: ['dateline-story'] });
          if (checked.problems.length > 0) logger.warn(`\n${terminalReport(checked, false)}`);
          if (hasError(checked)) {
            server.ws.send({
              type: 'error',
              err: { message: terminalReport(checked, false), stack: '', id: content },
            });
          }
        };
        const lookSoon = (path: string): void => {
          if (!path.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            look().catch((error: unknown) => logger.error(String(error)));
          }, settle);
        };
        server.watcher.add(content);
        for (const change of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(change, lookSoon);
        }
        look().catch((error: unknown) => logger.error(String(error)));
      },
    },
  };
}
