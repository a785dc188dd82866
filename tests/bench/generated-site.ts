import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFolder } from './compressing-host.ts';
import { runCost } from './run-cost.ts';
import type { RunCost } from './run-cost.ts';
import { scratch } from '../build/dateline.ts';
import { writeStory } from './generator/write-story.ts';

/** The seed of every story of the bench. */
export const seed = 1;

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A generated story and the site that Dateline built of it. */
export interface GeneratedSite {
  readonly content: string;
  readonly out: string;
  /** What the build cost. */
  readonly cost: RunCost;
}

/** Builds a story with Dateline's own command. */
export function buildDateline(content: string, out: string): Promise<RunCost> {
  return runCost(process.execPath, [join(project, 'src/cli/main.ts'), 'build'], {
    cwd: project,
    env: {
      DATELINE_CONTENT: content,
      DATELINE_OUT: out,
      DATELINE_SITE: 'https://example.org',
    },
  });
}

/** The sites of one run of the bench: each size is made and built once, whichever parts use it. */
export class GeneratedSites {
  readonly #made = new Map<number, Promise<GeneratedSite>>();
  readonly #packed = new Map<number, Promise<string>>();
  #folder: ReturnType<typeof scratch> | undefined;

  /** @param say told when a site has to be built first */
  of(size: number, say: (line: string) => void): Promise<GeneratedSite> {
    const made = this.#made.get(size) ?? this.#make(size, say);
    this.#made.set(size, made);
    return made;
  }

  /** The folder of a copy of the site, as it was built first, for a host that compresses. */
  packed(size: number, say: (line: string) => void): Promise<string> {
    const packed = this.#packed.get(size) ?? this.#pack(size, say);
    this.#packed.set(size, packed);
    return packed;
  }

  async #pack(size: number, say: (line: string) => void): Promise<string> {
    const { out } = await this.of(size, say);
    const copy = `${out}-packed`;
    await cp(out, copy, { recursive: true });
    await packFolder(copy);
    return copy;
  }

  async #make(size: number, say: (line: string) => void): Promise<GeneratedSite> {
    this.#folder ??= scratch();
    const { path } = await this.#folder;
    const content = join(path, `${size}`, 'content');
    const out = join(path, `${size}`, 'site');
    await writeStory(content, size, seed);
    say(`building Dateline's site of ${size} events`);
    return { content, out, cost: await buildDateline(content, out) };
  }

  /** Takes away all that was made. */
  async remove(): Promise<void> {
    await (await this.#folder)?.remove();
  }
}
