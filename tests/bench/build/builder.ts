import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seed } from '../generated-site.ts';
import { runCost } from '../run-cost.ts';
import type { RunCost } from '../run-cost.ts';
import { writePeerContent } from './peer-content.ts';

/** Another builder of sites, ready to build one story again and again. */
export interface Builder {
  readonly name: string;
  /** Writes the story below a folder of the builder's own. */
  prepare(folder: string, size: number): Promise<void>;
  /** Builds with the builder's own command; what it keeps from one build to the next it may keep. */
  build(folder: string): Promise<RunCost>;
  /** The file of the first event, from the folder. */
  readonly firstEvent: string;
  /** Where the pages come to stand, from the folder. */
  readonly out: string;
}

const peers = join(import.meta.dirname, '..', 'peers');
/** The project's own folder. */
export const project = fileURLToPath(new URL('../../../', import.meta.url));
const modules = join(project, 'node_modules');

/** Astro with its own MDX, as its documentation sets it up. */
export const astroMdx: Builder = {
  name: 'Astro, stock MDX',
  async prepare(folder, size) {
    await cp(join(peers, 'astro'), folder, { recursive: true });
    await writePeerContent(join(folder, 'content'), size, seed, 'mdx');
  },
  build: (folder) =>
    runCost(process.execPath, [join(modules, 'astro/bin/astro.mjs'), 'build'], {
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    }),
  firstEvent: 'content/e0.mdx',
  out: 'site',
};

/** Eleventy with its own Markdown and Nunjucks. */
export const eleventy: Builder = {
  name: 'Eleventy',
  async prepare(folder, size) {
    await cp(join(peers, 'eleventy'), folder, { recursive: true });
    await writePeerContent(join(folder, 'content/events'), size, seed, 'md');
  },
  build: (folder) =>
    runCost(
      process.execPath,
      [join(modules, '@11ty/eleventy/cmd.cjs'), '--input=content', '--output=site', '--quiet'],
      { cwd: folder },
    ),
  firstEvent: 'content/events/e0.md',
  out: 'site',
};

/** Hugo, where the machine has it. */
export const hugo: Builder = {
  name: 'Hugo',
  async prepare(folder, size) {
    await cp(join(peers, 'hugo'), folder, { recursive: true });
    await writePeerContent(join(folder, 'content/events'), size, seed, 'md');
  },
  build: (folder) => runCost('hugo', ['--destination', 'site', '--quiet'], { cwd: folder }),
  firstEvent: 'content/events/e0.md',
  out: 'site',
};
