import { editAddress } from '../domain/forge.ts';
import type { ForgeRepository } from '../domain/forge.ts';
import type { Site } from '../domain/model.ts';

type Repository = Omit<ForgeRepository, 'isGitLab'>;

/** What a forge's build says of the repository that it builds: GitHub Actions, then GitLab CI. */
function repositoryOfBuild(env: NodeJS.ProcessEnv): Repository | undefined {
  if (env['GITHUB_SERVER_URL'] && env['GITHUB_REPOSITORY']) {
    return {
      url: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}`,
      branch: env['GITHUB_REF_NAME'] ?? 'main',
      content: 'content',
    };
  }
  if (env['CI_PROJECT_URL']) {
    return {
      url: env['CI_PROJECT_URL'],
      branch: env['CI_DEFAULT_BRANCH'] ?? 'main',
      content: 'content',
    };
  }
  return undefined;
}

/**
 * The repository that a story is kept in, from `site.yaml` or else from the build's environment;
 * nothing where neither names one. The address has no slash at its end.
 */
export function repositoryOf(
  site: Site,
  env: NodeJS.ProcessEnv = process.env,
): ForgeRepository | undefined {
  const repository = site.repository ?? repositoryOfBuild(env);
  if (repository === undefined) return undefined;
  return {
    ...repository,
    url: repository.url.replace(/\/+$/, ''),
    isGitLab: new URL(repository.url).hostname.includes('gitlab') || env['GITLAB_CI'] === 'true',
  };
}

/**
 * The address at which an entry's file is edited on its forge; nothing where no repository is
 * known.
 *
 * @param file path from the content folder
 * @example editLink(site, 'events/visit.mdx', {}) // "https://…/edit/main/content/events/visit.mdx"
 */
export function editLink(
  site: Site,
  file: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const repository = repositoryOf(site, env);
  return repository === undefined ? undefined : editAddress(repository, file);
}

/**
 * The page of a commit on its forge; nothing where no repository is known. GitHub's and GitLab's
 * addresses.
 *
 * @example commitLink(site, '4f26c48…', {}) // "https://…/commit/4f26c48…"
 */
export function commitLink(
  site: Site,
  commit: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const repository = repositoryOf(site, env);
  if (repository === undefined) return undefined;
  const { url, isGitLab } = repository;
  return `${url}${isGitLab ? '/-' : ''}/commit/${encodeURIComponent(commit)}`;
}

/**
 * Where a reader writes to those who keep the story: a new issue in its repository, its title begun
 * for them; nothing where no repository is known. GitHub's and GitLab's addresses.
 *
 * @example issueLink(site, 'Gaps: the day', {}) // "https://…/issues/new?title=Gaps%3A%20the%20day"
 */
export function issueLink(
  site: Site,
  title: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const repository = repositoryOf(site, env);
  if (repository === undefined) return undefined;
  const { url, isGitLab } = repository;
  const query = `${isGitLab ? 'issue%5Btitle%5D' : 'title'}=${encodeURIComponent(title)}`;
  return `${url}${isGitLab ? '/-' : ''}/issues/new?${query}`;
}
