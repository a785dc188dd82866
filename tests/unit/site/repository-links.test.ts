import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/domain/model.ts';
import { commitLink, editLink, issueLink } from '../../../src/site/repository-links.ts';

const site: Site = {
  title: 'A story',
  lead: 'Something happened.',
  description: 'A story of something.',
  lang: 'en',
  about: [],
  licence: { name: 'CC BY 4.0' },
  lanes: [],
  eras: [],
};
const inRepository = (url: string): Site => ({
  ...site,
  repository: { url, branch: 'main', content: 'content' },
});

describe('the address at which an entry is edited', () => {
  test.each([
    [
      'a repository of site.yaml',
      inRepository('https://forge.example/us/story'),
      {},
      'https://forge.example/us/story/edit/main/content/events/visit.mdx',
    ],
    [
      'a GitLab repository of site.yaml',
      inRepository('https://gitlab.example/us/story/'),
      {},
      'https://gitlab.example/us/story/-/edit/main/content/events/visit.mdx',
    ],
    [
      'the build of GitHub',
      site,
      {
        GITHUB_SERVER_URL: 'https://forge.example',
        GITHUB_REPOSITORY: 'us/story',
        GITHUB_REF_NAME: 'a/branch',
      },
      'https://forge.example/us/story/edit/a%2Fbranch/content/events/visit.mdx',
    ],
    [
      'the build of GitLab',
      site,
      { CI_PROJECT_URL: 'https://lab.example/us/story', GITLAB_CI: 'true' },
      'https://lab.example/us/story/-/edit/main/content/events/visit.mdx',
    ],
    ['no repository at all', site, {}, undefined],
  ])('comes from %s', (_from, given, env, expected) => {
    expect(editLink(given, 'events/visit.mdx', env)).toBe(expected);
  });

  test('site.yaml outweighs the build', () => {
    const link = editLink(inRepository('https://forge.example/us/story'), 'events/a.mdx', {
      GITHUB_SERVER_URL: 'https://other.example',
      GITHUB_REPOSITORY: 'them/fork',
    });
    expect(link).toBe('https://forge.example/us/story/edit/main/content/events/a.mdx');
  });
});

describe('the addresses of a commit and of a new issue', () => {
  const title = 'Gap: what & why?';
  test.each([
    [
      'of GitHub',
      inRepository('https://forge.example/us/story/'),
      'https://forge.example/us/story/commit/4f26',
      'https://forge.example/us/story/issues/new?title=Gap%3A%20what%20%26%20why%3F',
    ],
    [
      'of GitLab',
      inRepository('https://gitlab.example/us/story'),
      'https://gitlab.example/us/story/-/commit/4f26',
      'https://gitlab.example/us/story/-/issues/new?issue%5Btitle%5D=Gap%3A%20what%20%26%20why%3F',
    ],
    ['where no repository is known', site, undefined, undefined],
  ])('are those %s', (_of, given, commit, issue) => {
    expect(commitLink(given, '4f26', {})).toBe(commit);
    expect(issueLink(given, title, {})).toBe(issue);
  });
});
