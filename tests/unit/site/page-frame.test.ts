import { expect, test } from 'vitest';
import type { Site } from '../../../src/domain/model.ts';
import { digestOf } from '../../../src/kept/digest-of.ts';
import { pageFrame } from '../../../src/site/page-frame.ts';

const site = { title: 'Harbour', lang: 'en', lanes: [{ id: 'stones', title: 'Stones' }] };
const frame = (env: NodeJS.ProcessEnv, changed: object = {}): string =>
  digestOf(pageFrame({ ...site, ...changed } as unknown as Site, env));

const onGitHub = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/selvane',
  GITHUB_REF_NAME: 'main',
};

test('pages are made again where the build tells of another repository, or the site is another', () => {
  const frames = [
    frame({}),
    frame(onGitHub),
    frame({ ...onGitHub, GITHUB_REF_NAME: 'trunk' }),
    frame({ CI_PROJECT_URL: 'https://forge.example/a', CI_DEFAULT_BRANCH: 'main' }),
    frame({ CI_PROJECT_URL: 'https://forge.example/a', GITLAB_CI: 'true' }),
    frame({}, { lanes: [{ id: 'stones', title: 'Masonry' }] }),
    frame({}, { languages: ['ru'] }),
  ];
  expect(new Set(frames).size).toBe(frames.length);
});

test('what is told besides makes no page again', () => {
  expect(frame({ ...onGitHub, HOME: '/a', GITHUB_RUN_ID: '7' })).toBe(frame(onGitHub));
});
