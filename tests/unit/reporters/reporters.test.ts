import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
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
