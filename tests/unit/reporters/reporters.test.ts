import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { changedProblemsReport } from '../../../src/reporters/changed-problems.ts';
import { githubReport } from '../../../src/reporters/github.ts';
import { gitlabReport } from '../../../src/reporters/gitlab.ts';
import { jsonReport } from '../../../src/reporters/json.ts';
import { terminalReport } from '../../../src/reporters/terminal.ts';
import { visibleText } from '../../../src/reporters/visible-text.ts';

const entries = { events: 24, sources: 1, actors: 1200, places: 0, questions: 0, paths: 0 };

const problem: Problem = {
  code: 'missing-field',
  severity: 'error',
  file: 'events/a.mdx',
  line: 7,
  column: 5,
  field: 'title',
  message: '`title` is missing.',
  remedy: 'Add `title`.',
};

const warning: Problem = {
  ...problem,
  code: 'entry-unused',
  severity: 'warning',
  file: 'places/b,c:d.yaml',
  message: '100% unused\r\n::error::\u001b[2J\u202e.',
};

const problems = [problem, { ...problem, line: 12 }, warning];

test('the terminal groups by file and closes with the counts', () => {
  expect(terminalReport({ problems, entries }, false)).toMatchInlineSnapshot(`
    "events/a.mdx
      7:5  error  \`title\` is missing.  missing-field
          Add \`title\`.
      12:5  error  \`title\` is missing.  missing-field
          Add \`title\`.

    places/b,c:d.yaml
      7:5  warning  100% unused<U+000D><U+000A>::error::<U+001B>[2J<U+202E>.  entry-unused
          Add \`title\`.

    2 errors and 1 warning in 2 files. 24 events, 1 source, 1,200 actors, 0 places, 0 questions, and 0 paths read.
    "
  `);
});

test('colours only where they are asked for, words the same', () => {
  const painted = terminalReport({ problems, entries }, true);
  expect(painted).toContain('\u001b[31merror\u001b[39m');

  expect(painted.replace(/\u001b\[\d+m/gu, '')).toBe(terminalReport({ problems, entries }, false));
});

/** A flood of one kind in one file, three warnings before it, and one error after it. */
const flood: readonly Problem[] = [
  ...[1, 2, 3].map((line) => ({ ...warning, file: 'actors/z.yaml', line })),
  ...Array.from({ length: 75_000 }, (_, at): Problem => ({ ...problem, line: at + 1 })),
  ...Array.from({ length: 30 }, (_, at): Problem => ({
    ...problem,
    file: `events/b-${at}.mdx`,
    code: 'wrong-type',
  })),
];

test('of a flood the first of each kind is shown, and the others are counted', () => {
  expect(terminalReport({ problems: flood, entries }, false, 4)).toMatchInlineSnapshot(`
    "events/a.mdx
      1:5  error  \`title\` is missing.  missing-field
          Add \`title\`.

    events/b-0.mdx
      7:5  error  \`title\` is missing.  wrong-type
          Add \`title\`.

    events/b-1.mdx
      7:5  error  \`title\` is missing.  wrong-type
          Add \`title\`.

    events/b-2.mdx
      7:5  error  \`title\` is missing.  wrong-type
          Add \`title\`.

    Shown are 4 of 75,033 problems: errors first, and the first of each kind in each file. The others by rule:
      74,999  missing-field
          27  wrong-type
           3  entry-unused
    and by file:
      74,999  events/a.mdx
           3  actors/z.yaml
           1  events/b-10.mdx
           1  events/b-11.mdx
           1  events/b-12.mdx
           1  events/b-13.mdx
           1  events/b-14.mdx
           1  events/b-15.mdx
           1  events/b-16.mdx
           1  events/b-17.mdx
           1  events/b-18.mdx
           1  events/b-19.mdx
           1  events/b-20.mdx
           1  events/b-21.mdx
           1  events/b-22.mdx
           1  events/b-23.mdx
           1  events/b-24.mdx
           1  events/b-25.mdx
           1  events/b-26.mdx
           1  events/b-27.mdx
           9  in 9 more files
    \`npm run check -- --all\` prints every one.

    75,030 errors and 3 warnings in 32 files. 24 events, 1 source, 1,200 actors, 0 places, 0 questions, and 0 paths read.
    "
  `);
  const lines = terminalReport({ problems: flood, entries }, false).split('\n');
  expect(lines.length).toBeLessThan(1000);
  // What is shown and what is counted are all.
  const shown = lines.filter((line) => /^ {2}\d+:\d+ {2}/u.test(line)).length;
  const byRule = lines.slice(
    lines.findIndex((line) => line.startsWith('Shown are')) + 1,
    lines.indexOf('and by file:'),
  );
  const left = byRule.map((line) => Number(line.trim().split(' ')[0]?.replaceAll(',', '')));
  expect(shown + left.reduce((sum, count) => sum + count, 0)).toBe(flood.length);
});

test('all of a flood is printed where that is asked for, and for programs', () => {
  const all = terminalReport({ problems: flood, entries }, false, Infinity);
  expect(all.match(/^ {2}\d+:\d+ {2}/gmu)).toHaveLength(flood.length);
  expect(JSON.parse(jsonReport({ problems: flood, entries })).problems).toHaveLength(flood.length);
  expect(githubReport({ problems: flood, entries }, '').match(/^::/gmu)).toHaveLength(flood.length);
});

test('of a flood that is new, or mended, the first are shown, and the others are counted', () => {
  const now = { problems: flood, entries };
  const told = changedProblemsReport([], now, false, 4);
  expect(told).toContain('Shown are 4 of 75,033 problems');
  const mended = changedProblemsReport(flood, { problems: [], entries }, false, 2);
  expect(mended.split('\n').slice(2)).toEqual([
    'mended  75,031 more',
    '',
    'No problems. 24 events, 1 source, 1,200 actors, 0 places, 0 questions, and 0 paths read.',
    '',
  ]);
});

test('a sentence without end is cut, and cuts no letter in two', () => {
  const endless = { ...problem, message: `${'a'.repeat(999)}\u{1F600}b` };
  const [, line = ''] = terminalReport({ problems: [endless], entries }, false).split('\n');
  expect(line).toBe(`  7:5  error  ${'a'.repeat(999)}…  missing-field`);
});

test('a clean check is one line', () => {
  expect(terminalReport({ problems: [], entries }, false)).toBe(
    'No problems. 24 events, 1 source, 1,200 actors, 0 places, 0 questions, and 0 paths read.\n',
  );
});

test('JSON holds the problems and the counts', () => {
  expect(JSON.parse(jsonReport({ problems, entries }))).toEqual({ problems, entries });
});

test('GitHub: one command a line, whatever an entry holds', () => {
  expect(githubReport({ problems: [problem, warning], entries }, 'content')).toMatchInlineSnapshot(`
    "::error file=content/events/a.mdx,line=7,col=5,title=missing-field::\`title\` is missing. Add \`title\`.
    ::warning file=content/places/b%2Cc%3Ad.yaml,line=7,col=5,title=entry-unused::100%25 unused<U+000D><U+000A>::error::<U+001B>[2J<U+202E>. Add \`title\`.
    "
  `);
});

test('GitLab: a code-quality report, in which a problem keeps its name when lines move', () => {
  const digest = (text: string): string => text.replaceAll('\0', '|');
  const report = { problems: [problem, { ...problem, line: 12 }, warning], entries };
  const items: unknown = JSON.parse(gitlabReport(report, 'content', digest));
  expect(items).toEqual([
    {
      description: '`title` is missing. Add `title`.',
      check_name: 'missing-field',
      fingerprint: 'missing-field|content/events/a.mdx|title|`title` is missing.|0',
      severity: 'major',
      location: { path: 'content/events/a.mdx', lines: { begin: 7 } },
    },
    expect.objectContaining({
      fingerprint: 'missing-field|content/events/a.mdx|title|`title` is missing.|1',
    }),
    expect.objectContaining({
      severity: 'minor',
      description: '100% unused<U+000D><U+000A>::error::<U+001B>[2J<U+202E>. Add `title`.',
    }),
  ]);
  expect(gitlabReport({ problems: [], entries }, '', digest)).toBe('[]\n');
});

test.each([
  ['a\u001b[2J', 'a<U+001B>[2J'],
  ['\u202eabc\u2066', '<U+202E>abc<U+2066>'],
  ['a\nb\u009b', 'a<U+000A>b<U+009B>'],
  ['\ud800 \u{e0041}', '<U+D800> <U+E0041>'],
  ['Қазақстан 新疆 عربي 👍', 'Қазақстан 新疆 عربي 👍'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});
