import { defineConfig } from 'vitest/config';

/** A file for the results as JSON; `.ci/run` counts them. */
const report = process.env['DATELINE_TEST_REPORT'];

/** Building a site and driving a browser take as long as the machine takes: only a hang fails. */
const patient = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          // Some run the command line several times over, beside other work of the machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/built-sites.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/build/built-sites.ts', 'tests/browser/global-setup.ts'],
          // In one group with the builds: neither waits for the last of the other.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          ...patient,
        },
      },
    ],
  },
});
