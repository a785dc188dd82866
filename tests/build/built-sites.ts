import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeCrowd } from './crowd-story.ts';
import { builtSite, dateline, firstStory, fixture, scratch } from './dateline.ts';
import { edgeEvents, writeEdges } from './edge-story.ts';

/** The sites that tests read and visit: what each is built from, and where it is deployed. */
export const deployments = {
  /** The first story at the root of a known address. */
  story: {
    content: firstStory,
    base: '/',
    site: 'https://example.org',
    env: { DATELINE_SITE: 'https://example.org' },
  },
  /** As GitHub builds it. */
  harbour: {
    content: fixture('harbour'),
    base: '/',
    site: undefined,
    env: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'example/selvane',
      GITHUB_REF_NAME: 'main',
    },
  },
  /** From right to left, below a sub-path of a known address. */
  rtl: {
    content: fixture('rtl'),
    base: '/a/',
    site: 'https://well.example',
    // The one without the slash that the other has.
    env: { DATELINE_SITE: 'https://well.example/', DATELINE_BASE: 'a' },
  },
  /** Every text of it would do harm if it were taken for more than text, and some of it is withheld. */
  thorns: {
    content: fixture('thorns'),
    base: '/',
    site: 'https://thorns.example',
    env: {
      DATELINE_SITE: 'https://thorns.example',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'example/thorns',
      GITHUB_REF_NAME: 'main',
    },
  },
  /** As GitLab builds it, below a sub-path of an address that is not known. */
  below: {
    content: fixture('harbour'),
    base: '/papers/harbour/',
    site: undefined,
    env: {
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://gitlab.com/example/selvane',
      CI_DEFAULT_BRANCH: 'main',
      DATELINE_BASE: '/papers/harbour',
    },
  },
} as const;

/** Where the divided story is deployed. */
export const crowdSite = 'https://fair.example';

/**
 * The sites that are built; `begun` is the one that `init` makes, in a folder of its own, `crowd` a
 * story that is divided into pages, `edges` one of extremes, `empty` one without an event.
 */
export type SiteName = keyof typeof deployments | 'begun' | 'crowd' | 'edges' | 'empty';

/** The folder that each site was built to. */
type SiteFolders = Readonly<Record<SiteName, string>>;

declare module 'vitest' {
  interface ProvidedContext {
    readonly folders: SiteFolders;
  }
}

async function buildSites(folder: string): Promise<SiteFolders> {
  const to = (name: SiteName): string => join(folder, name);
  const built = (name: keyof typeof deployments): Promise<void> =>
    builtSite(deployments[name].content, to(name), deployments[name].env);
  const begun = join(folder, 'content');
  const crowd = join(folder, 'crowd-content');
  const { stderr } = await dateline(['init', begun, '--title', 'The bell of Selvane'], {});
  if (stderr !== '') throw new Error(stderr);
  // The largest beside all the others: two at a time, for the two cores of a small machine.
  const others = async (): Promise<void> => {
    await built('harbour');
    await built('rtl');
    await built('below');
    await built('thorns');
    await builtSite(begun, to('begun'));
    await writeCrowd(crowd);
    await builtSite(crowd, to('crowd'), { DATELINE_SITE: crowdSite });
    for (const [name, events] of [
      ['edges', edgeEvents],
      ['empty', []],
    ] as const) {
      const content = join(folder, `${name}-content`);
      await writeEdges(content, events);
      await builtSite(content, to(name));
    }
  };
  await Promise.all([built('story'), others()]);
  return {
    story: to('story'),
    harbour: to('harbour'),
    rtl: to('rtl'),
    below: to('below'),
    thorns: to('thorns'),
    begun: to('begun'),
    crowd: to('crowd'),
    edges: to('edges'),
    empty: to('empty'),
  };
}

interface Sites {
  readonly folders: SiteFolders;
  remove(): Promise<void>;
}

async function makeSites(): Promise<Sites> {
  const { path, remove } = await scratch();
  try {
    return { folders: await buildSites(path), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Each project of the tests loads this file anew; what they share is kept where all look. */
const shared = globalThis as typeof globalThis & { datelineSites?: Promise<Sites> };

/** Builds each site once for all projects of a run, and gives every test its folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.datelineSites ??= makeSites();
  const { folders, remove } = await shared.datelineSites;
  project.provide('folders', folders);
  return remove;
}
