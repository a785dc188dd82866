import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sizesFor } from '../part.ts';
import type { Part } from '../part.ts';
import type { RunCost } from '../run-cost.ts';
import { buildDateline } from '../generated-site.ts';
import type { GeneratedSites } from '../generated-site.ts';
import { buildFindings, dateline } from './build-findings.ts';
import type { BuildRow } from './build-findings.ts';
import { astroMdx, eleventy, hugo, project } from './builder.ts';
import type { Builder } from './builder.ts';

/** True where the machine has Hugo. */
const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

async function pagesIn(folder: string): Promise<number> {
  let count = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.html')) count += 1;
  }
  return count;
}

type Builds = Omit<BuildRow, 'name' | 'size'>;

const edit = (event: string): Promise<void> => appendFile(event, '\nOne sentence was added.\n');

/** Dateline's builds, of which the first is shared with the other parts. */
async function ownBuilds(
  sites: GeneratedSites,
  size: number,
  say: (line: string) => void,
): Promise<Builds> {
  const { content, out, cost } = await sites.of(size, say);
  const pages = await pagesIn(out);
  await edit(join(content, 'events/e0.mdx'));
  return { pages, cold: cost, edited: await buildDateline(content, out) };
}

/** One story built cold, and again after one event was changed. */
async function builds(builder: Builder, size: number): Promise<Builds> {
  // Inside the project, as Node looks for packages from a folder upwards.
  const parent = join(project, '.astro');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'bench-'));
  try {
    await builder.prepare(folder, size);
    const cold: RunCost = await builder.build(folder);
    const pages = await pagesIn(join(folder, builder.out));
    if (pages <= size) throw new Error(`${builder.name} wrote ${pages} pages of ${size} events.`);
    await edit(join(folder, builder.firstEvent));
    const edited = await builder.build(folder);
    return { pages, cold, edited };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a build costs beside other builders of static sites, on the same events. */
export function buildPart(sites: GeneratedSites): Part {
  return {
    name: 'build',
    title: 'What a build costs',
    async measure(settings) {
      const { isQuick, say } = settings;
      const rows: BuildRow[] = [];
      for (const size of sizesFor(isQuick ? [200] : [1000, 10_000], settings)) {
        for (const builder of [astroMdx, eleventy, ...(hasHugo() ? [hugo] : [])]) {
          say(`${builder.name} with ${size} events`);
          rows.push({ name: builder.name, size, ...(await builds(builder, size)) });
        }
        say(`Dateline with ${size} events`);
        rows.push({ name: dateline, size, ...(await ownBuilds(sites, size, say)) });
      }
      return buildFindings(rows, hasHugo());
    },
  };
}
