import type { Site } from '../domain/model.ts';
import { repositoryOf } from './repository-links.ts';

/**
 * What every page follows from besides the engine and what it reads of the story: the site itself,
 * where it is deployed, and what the build's environment tells.
 *
 * @param site with its further languages
 * @example pageFrame(site, {}) // data, of which a digest can be made
 */
export const pageFrame = (site: Site, env: NodeJS.ProcessEnv): object => ({
  site,
  repository: repositoryOf(site, env),
  base: import.meta.env.BASE_URL,
  address: import.meta.env.SITE,
  builtOn: import.meta.env.DATELINE_BUILT_ON,
});
