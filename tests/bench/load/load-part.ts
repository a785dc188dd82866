import autocannon from 'autocannon';
import type { Result } from 'autocannon';
import { builtSite, firstStory, scratch } from '../../build/dateline.ts';
import type { Part, Target } from '../part.ts';
import { askedFiles } from './asked-files.ts';
import { served } from './served.ts';

const connections = 50;

const count = (number: number): string => Math.round(number).toLocaleString('en');

const target = (what: string, measured: number): Target => ({
  what,
  wanted: 'none',
  measured: count(measured),
  isMet: measured === 0,
});

function rowOf(name: string, { requests, latency, throughput, errors, non2xx }: Result): string[] {
  return [
    name,
    count(requests.total),
    `${count(requests.average)} a second`,
    `${count(throughput.average / 1024)} KiB a second`,
    `${latency.p50} ms`,
    `${latency.p99} ms`,
    `${latency.max} ms`,
    count(errors),
    count(non2xx),
  ];
}

/** The first story behind `npm run serve`, under as many readers as it will hardly ever have at once. */
export const loadPart: Part = {
  name: 'load',
  title: 'Many readers at once',
  async measure({ isQuick, say }) {
    const seconds = isQuick ? 10 : 60;
    const folder = await scratch();
    try {
      say('building the story');
      await builtSite(firstStory, folder.path, { DATELINE_SITE: 'https://example.org' });
      const files = await askedFiles(folder.path);
      const site = await served(folder.path);
      const under = (paths: readonly string[]): Promise<Result> =>
        autocannon({
          url: site.address,
          connections,
          duration: seconds,
          requests: paths.map((path) => ({ method: 'GET', path })),
        });
      try {
        say(`the first page, for ${seconds} s`);
        const home = await under(['/']);
        say(`every file, for ${seconds} s`);
        const all = await under(files);
        const isThere = site.isThere() && (await fetch(site.address)).ok;
        const both = (of: (result: Result) => number): number => of(home) + of(all);
        return {
          tables: [
            {
              title: `${connections} connections for ${seconds} s`,
              head: [
                'asked for',
                'answers',
                'requests',
                'bytes',
                'median',
                '99 of 100',
                'longest',
                'errors',
                'not 2xx',
              ],
              rows: [
                rowOf('the first page', home),
                rowOf(`each of ${count(files.length)} files in turn`, all),
              ],
            },
          ],
          targets: [
            target(
              'connections that failed',
              both(({ errors }) => errors),
            ),
            target(
              'connections that waited in vain',
              both(({ timeouts }) => timeouts),
            ),
            target(
              'answers that were none of 200 to 299',
              both(({ non2xx }) => non2xx),
            ),
            {
              what: 'the server afterwards',
              wanted: 'answers',
              measured: isThere ? 'answers' : 'is gone',
              isMet: isThere,
            },
          ],
          notes: [
            'The first story behind `npm run serve`, which compresses nothing, asked by autocannon on the same machine: both share its cores, so the figures are no measure of what a host can do.',
            'A host of static sites has a server made for many readers. This one has to go on, and to give each of them the file that they asked for.',
          ],
        };
      } finally {
        await site.close();
      }
    } finally {
      await folder.remove();
    }
  },
};
