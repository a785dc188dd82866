import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/cli/serve.ts';
import { builtSite, dateline, firstStory, fixture, scratch } from '../build/dateline.ts';
import { browserOptions } from './browser.ts';

/** The sites that the browser visits. */
export type SiteName = 'story' | 'harbour' | 'rtl' | 'below' | 'begun';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of each site, with a slash at its end. */
    readonly sites: Readonly<Record<SiteName, string>>;
    /** The folder that each is served from. */
    readonly folders: Readonly<Record<SiteName, string>>;
    /** How to start the browser. */
    readonly browser: LaunchOptions;
  }
}

/** The sub-path of the site called `below`. */
const base = '/papers/harbour/';

/** What the build on each forge says of the repository that it builds. */
const onGitHub = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/selvane',
  GITHUB_REF_NAME: 'main',
};
const onGitLab = {
  GITLAB_CI: 'true',
  CI_PROJECT_URL: 'https://gitlab.com/example/selvane',
  CI_DEFAULT_BRANCH: 'main',
};

/** Builds each site once and serves it until the tests are over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', await browserOptions());
  const folder = await scratch();
  const folders = {
    story: join(folder.path, 'story'),
    harbour: join(folder.path, 'harbour'),
    rtl: join(folder.path, 'rtl'),
    below: join(folder.path, 'below'),
    begun: join(folder.path, 'begun'),
  };
  const begun = join(folder.path, 'content');
  const { stderr } = await dateline(['init', begun, '--title', 'The bell of Selvane'], {});
  if (stderr !== '') throw new Error(stderr);
  await Promise.all([
    builtSite(firstStory, folders.story, { DATELINE_SITE: 'https://example.org' }),
    builtSite(fixture('harbour'), folders.harbour, onGitHub),
  ]);
  await Promise.all([
    builtSite(fixture('rtl'), folders.rtl),
    builtSite(begun, folders.begun),
    builtSite(fixture('harbour'), folders.below, { DATELINE_BASE: base, ...onGitLab }),
  ]);
  const served = await Promise.all(
    Object.entries(folders).map(async ([name, path]) => {
      // Port 0 is any that is free.
      const site = await serveSite(path, name === 'below' ? base : '/', 0);
      return { name, ...site };
    }),
  );
  const addresses = Object.fromEntries(served.map(({ name, address }) => [name, address]));
  project.provide('sites', addresses as Record<SiteName, string>);
  project.provide('folders', folders);
  return async () => {
    for (const { server } of served) server.close().closeAllConnections();
    await folder.remove();
  };
}
