import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../../src/domain/date/index.ts';
import { entryHistory, revisionsFrom, withoutWithheld } from '../../../src/domain/revisions.ts';
import type { EntryHistory } from '../../../src/domain/revisions.ts';

const commit = (n: number): string => n.toString(16).padStart(40, '0');

interface Told {
  readonly summary?: string;
  readonly parents?: readonly number[];
  /** Seconds since 1970. */
  readonly at?: number;
  /** As git prints them: `M\tevents/visit.mdx`. */
  readonly files?: readonly string[];
}

/** What git prints; commits are numbered in the order told, the newest first. */
const log = (...commits: readonly Told[]): string =>
  commits
    .map(({ summary = '', parents = [99], at = 0, files = [] }, n) => {
      const head = [commit(n), parents.map(commit).join(' '), at, summary].join('\x1f');
      return `\x1e${head}\n${files.length === 0 ? '' : `\n${files.join('\n')}\n`}`;
    })
    .join('');

/** The history of each file. */
const histories = (text: string, isShallow: boolean): [string, EntryHistory][] => {
  const all = revisionsFrom(text, isShallow);
  return Object.keys(all.files).map((file) => [
    file,
    entryHistory(all, file) ?? { isShort: false, revisions: [] },
  ]);
};

/** Each file with the numbers of its commits; `short` where its history was cut off. */
const told = (text: string, isShallow = false): Record<string, string> =>
  Object.fromEntries(
    histories(text, isShallow).map(([file, { isShort, revisions }]) => [
      file,
      [
        ...revisions.map((one) => Number.parseInt(one.commit, 16)),
        ...(isShort ? ['short'] : []),
      ].join(' '),
    ]),
  );

describe('the revisions of each file', () => {
  test.each<[string, string, Record<string, string>]>([
    ['nothing', '', {}],
    ['commits without a file', log({}, {}), {}],
    [
      'a file that was made and changed',
      log({ files: ['M\ta.mdx', 'A\tb.mdx'] }, { files: ['A\ta.mdx'] }),
      { 'a.mdx': '0 1', 'b.mdx': '0' },
    ],
    [
      'a merge, which says nothing of its own',
      log({ parents: [1, 2] }, { files: ['M\ta.mdx'] }, { files: ['M\ta.mdx'] }),
      { 'a.mdx': '1 2' },
    ],
    [
      'a merge that tells a file once for each side',
      log({ parents: [1, 2], files: ['MM\ta.mdx', 'MM\ta.mdx'] }),
      { 'a.mdx': '0' },
    ],
    [
      'a renamed file, under its name of today',
      log(
        { files: ['M\tnew.mdx'] },
        { files: ['R096\told.mdx\tnew.mdx'] },
        { files: ['A\told.mdx'] },
      ),
      { 'new.mdx': '0 1 2' },
    ],
    [
      'a file renamed twice, and back',
      log(
        { files: ['R100\tb.mdx\ta.mdx'] },
        { files: ['R100\ta.mdx\tb.mdx'] },
        { files: ['A\ta.mdx'] },
      ),
      { 'a.mdx': '0 1 2' },
    ],
    [
      'a name that was left and taken again by another entry',
      log(
        { files: ['M\told.mdx'] },
        { files: ['A\told.mdx'] },
        { files: ['R100\told.mdx\tnew.mdx'] },
        { files: ['A\told.mdx'] },
      ),
      { 'old.mdx': '0 1', 'new.mdx': '2 3' },
    ],
    [
      'a name that was another entry’s before this one was moved to it',
      log(
        { files: ['R100\tb.mdx\ta.mdx'] },
        { files: ['D\ta.mdx'] },
        { files: ['M\tb.mdx'] },
        { files: ['A\ta.mdx', 'A\tb.mdx'] },
      ),
      { 'a.mdx': '0 2 3' },
    ],
    [
      'a file that was taken away and put back',
      log({ files: ['A\ta.mdx'] }, { files: ['D\ta.mdx'] }, { files: ['A\ta.mdx'] }),
      { 'a.mdx': '0 1 2' },
    ],
    [
      'a name that git quotes stays apart',
      log({ files: ['A\t"ev\\"ents.mdx"', 'A\ta.mdx'] }),
      { '"ev\\"ents.mdx"': '0', 'a.mdx': '0' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('the oldest commit of a shallow clone is no change, and cuts short what it holds', () => {
    const text = log(
      { files: ['M\told.mdx', 'A\tnew.mdx'] },
      { files: ['R090\tname.mdx\told.mdx'] },
      { parents: [], files: ['A\tname.mdx', 'A\tuntouched.mdx'] },
    );
    expect(told(text, true)).toEqual({
      'old.mdx': '0 1 short',
      'new.mdx': '0',
      'untouched.mdx': 'short',
    });
    expect(told(text)).toEqual({ 'old.mdx': '0 1 2', 'new.mdx': '0', 'untouched.mdx': '2' });
  });

  test.each([
    ['Add “the visit” & <b>more</b>', 'Add “the visit” & <b>more</b>'],
    ['', ''],
    ['M\tevents/other.mdx', 'M events/other.mdx'],
    ['one\x1ftwo\x1f', 'one two'],
    ['\x1eA', 'A'],
    ['ends as on Windows\r', 'ends as on Windows'],
    ['a \x1b[31mcolour\x07', 'a [31mcolour'],
    ['إضافة 新疆 🕯', 'إضافة 新疆 🕯'],
  ])('a summary is text, whatever stands in it: %j', (summary, expected) => {
    const { files } = revisionsFrom(log({ summary, files: ['M\ta.mdx'] }), false);
    expect(files).toEqual({ 'a.mdx': [{ commit: commit(0), day: 0, summary: expected }] });
  });

  test.each([
    [Date.UTC(2018, 11, 28) / 1000, 28],
    [Date.UTC(2018, 11, 28, 23, 59, 59) / 1000, 28],
    [Date.UTC(2018, 11, 29) / 1000, 29],
  ])('a moment falls on its day in UTC: %i', (at, day) => {
    const { files } = revisionsFrom(log({ at, files: ['M\ta.mdx'] }), false);
    expect(files['a.mdx']?.[0]?.day).toBe(dayFrom(2018, 12, day));
  });

  const line = fc.stringMatching(/^[^\n]*$/);

  test('no summary makes a file, a change or a commit of its own', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (summaries) => {
        const commits = summaries.map((summary) => ({ summary, files: ['M\ta.mdx'] }));
        const { files } = revisionsFrom(log(...commits), false);
        expect(Object.keys(files)).toEqual(summaries.length === 0 ? [] : ['a.mdx']);
        expect((files['a.mdx'] ?? []).map((one) => one.commit)).toEqual(
          summaries.map((_, n) => commit(n)),
        );
      }),
    );
  });

  test('what is cut short is the end of what is whole', () => {
    const change = fc.constantFrom('M\ta', 'M\tb', 'M\tc');
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(change), { maxLength: 8 }), fc.nat(8), (changes, cut) => {
        const commits = changes.map((files) => ({ files }));
        const first = { parents: [], files: ['A\ta', 'A\tb', 'A\tc'] };
        const whole = new Map(histories(log(...commits, first), false));
        const short = histories(log(...commits.slice(0, cut), first), true);
        expect(short.map(([file]) => file).sort()).toEqual([...whole.keys()].sort());
        for (const [file, { isShort, revisions }] of short) {
          expect(isShort).toBe(true);
          expect(whole.get(file)?.isShort).toBe(false);
          expect(whole.get(file)?.revisions.slice(0, revisions.length)).toEqual(revisions);
          expect(whole.get(file)?.revisions.length).toBeGreaterThan(revisions.length);
        }
      }),
    );
  });

  test('reads anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isShallow) => {
        const { isShort, files } = revisionsFrom(text, isShallow);
        expect(isShort).toBe(isShallow);
        for (const revisions of Object.values(files)) expect(Array.isArray(revisions)).toBe(true);
      }),
    );
  });
});

test('what a summary tells of what is withheld is left out, and the change is not', () => {
  const told = log(
    { summary: 'Ask Zoë Doran', files: ['M\tevents/visit.mdx'] },
    { summary: 'Add the visit', files: ['A\tevents/visit.mdx'] },
  );
  const shown = withoutWithheld(revisionsFrom(told, false), (text) => text.includes('Doran'));
  expect(entryHistory(shown, 'events/visit.mdx')?.revisions).toEqual([
    { commit: commit(0), day: 0, summary: '', isWithheld: true },
    { commit: commit(1), day: 0, summary: 'Add the visit', isFirst: true },
  ]);
});
