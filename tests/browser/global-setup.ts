import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/cli/serve.ts';
import { deployments } from '../build/built-sites.ts';
import type { SiteName } from '../build/built-sites.ts';
import { browserOptions } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of each site, with a slash at its end. */
    readonly sites: Readonly<Record<SiteName, string>>;
    /** How to start the browser. */
    readonly browser: LaunchOptions;
  }
}

const baseOf = (name: string): string =>
  name in deployments ? deployments[name as keyof typeof deployments].base : '/';

/** Serves each site until the tests are over. */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('browser', await browserOptions());
  const { folders } = project.getProvidedContext();
  const served = await Promise.all(
    Object.entries(folders).map(async ([name, path]) => {
      // Port 0 is any that is free.
      const site = await serveSite(path, baseOf(name), 0);
      return { name, ...site };
    }),
  );
  const addresses = Object.fromEntries(served.map(({ name, address }) => [name, address]));
  project.provide('sites', addresses as Record<SiteName, string>);
  return () => {
    for (const { server } of served) server.close().closeAllConnections();
  };
}
