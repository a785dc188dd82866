import type { Site } from '../domain/model.ts';

interface Repository {
  readonly url: string;
  readonly branch: string;
  readonly content: string;
}

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
 * The address at which an entry's file is edited on its forge, from `site.yaml` or else from the
 * build's environment; nothing where no repository is known. GitHub's and GitLab's addresses.
 *
 * @param file path from the content folder
 * @example editLink(site, 'events/visit.mdx', {}) // "https://…/edit/main/content/events/visit.mdx"
 */
export function editLink(
  site: Site,
  file: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const repository = site.repository ?? repositoryOfBuild(env);
  if (repository === undefined) return undefined;
  const { url, branch, content } = repository;
  const path = [content, file].join('/').split('/').map(encodeURIComponent).join('/');
  const isGitLab = new URL(url).hostname.includes('gitlab') || env['GITLAB_CI'] === 'true';
  return `${url.replace(/\/+$/, '')}${isGitLab ? '/-' : ''}/edit/${encodeURIComponent(branch)}/${path}`;
}
