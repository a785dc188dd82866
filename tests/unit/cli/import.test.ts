import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { errorsIn, wholeFolder } from '../files/imports/imported-folder.ts';
import { storyFolder } from '../files/story-folder.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../../fixtures/imports/', import.meta.url));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'import', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The whole of an import of a fixture: what it says, what it writes, and that this passes the checks. */
async function whole(file: string, ...args: string[]): Promise<string> {
  const folder = storyFolder({});
  const { status, stdout, stderr } = run(join(fixtures, file), '--into', folder, ...args);
  expect(stderr).toBe('');
  expect(await errorsIn(folder)).toEqual([]);
  return `${stdout}exit ${status}\n\n${wholeFolder(folder)}`;
}

describe('import', { timeout: 120_000 }, () => {
  test.each<[string, ...string[]]>([
    ['slides.json'],
    ['slides.csv'],
    ['log.csv', '--map', join(fixtures, 'log-mapping.yaml')],
    ['harbour.mw'],
    ['timemap.json'],
    ['folder'],
  ])('of %s', async (file, ...args) => {
    await expect(await whole(file, ...args)).toMatchFileSnapshot(
      `__snapshots__/import-${file}.txt`,
    );
  });

  test('writes nothing in a dry run, and comes to the same sum', () => {
    const folder = storyFolder({});
    const dry = run(join(fixtures, 'slides.csv'), '--into', folder, '--dry-run');
    expect(readdirSync(folder)).toEqual([]);
    const wet = run(join(fixtures, 'slides.csv'), '--into', folder);
    const last = (text: string) => text.trim().split('\n').at(-1);
    expect(last(dry.stdout)).toBe(last(wet.stdout));
    expect(dry.status).toBe(wet.status);
  });

  test('refuses what no entry can hold, and goes on', async () => {
    const folder = storyFolder({});
    const row = (headline: string, text: string) => `1901,"${headline}","${text}"\n`;
    const deep = '<div>'.repeat(20_000);
    writeFileSync(
      join(folder, 'rows.csv'),
      [
        'Year,Headline,Text\n',
        row('A', 'x'.repeat(5_000_000)),
        row('B', 'y'.repeat(900_000)),
        row('C', 'z'.repeat(60_000)),
        row('D', deep),
        row('=cmd|x', '=HYPERLINK(1)'),
        '1902,F,"never closed\n',
      ].join(''),
    );
    const into = join(folder, 'content');
    const { status, stdout } = run(join(folder, 'rows.csv'), '--into', into);
    expect(stdout).toMatchInlineSnapshot(`
      "rows.csv is read as the spreadsheet of TimelineJS, saved as CSV (--from timelinejs-csv), as it has the headings “Year” and “Headline”.
      row 2  refused: The row is longer than 250,000 characters, which is too much for one entry.
          Shorten it, or look for a quotation mark that is not closed.
      row 3  refused: The row is longer than 250,000 characters, which is too much for one entry.
          Shorten it, or look for a quotation mark that is not closed.
      row 4  refused: The text after the fields is longer than 50,000 characters.
          Shorten it to a few paragraphs, or split the event.
      row 5  refused: Its text could not be read: it may be nested too deeply.
          Write it as plain text.
      line 7  refused: A cell begins with a quotation mark that is never closed.
          Close it at the end of the cell. What follows it was not read.
      site.yaml was not there and is written. Its language and its licence are not known from the file: look at them.
      Each draft names what is missing before it can be published.
      6 rows in = 1 draft + 5 refused.
      "
    `);
    expect(status).toBe(1);
    expect(readdirSync(join(into, 'events'))).toEqual(['cmd-x.md']);
    expect(await errorsIn(into)).toEqual([]);
  });

  test('leaves no unfinished file behind, and shows that it is alive', () => {
    const folder = storyFolder({});
    const rows = Array.from({ length: 1100 }, (_, at) => `${1000 + (at % 900)},Row ${at},Text\n`);
    writeFileSync(join(folder, 'rows.csv'), `Year,Headline,Text\n${rows.join('')}`);
    const { status, stdout, stderr } = run(join(folder, 'rows.csv'), '--into', join(folder, 'c'));
    expect(stderr).toBe('1,000 rows…\n');
    expect(stdout).toContain('1,100 rows in = 1,100 drafts + 0 refused.\n');
    expect(status).toBe(0);
    const made = readdirSync(join(folder, 'c/events'));
    expect(made).toHaveLength(1100);
    expect(made.filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('names a head that could not be read, and what of an entry could not, each at its line', () => {
    const folder = storyFolder({
      'some.mw': 'export const timeline = `\ntitle: A\n\n1901: One\n\n1902 every other week: Two\n',
    });
    const { status, stdout } = run(join(folder, 'some.mw'), '--into', folder, '--dry-run');
    expect(stdout).toContain(
      'header  refused: What stands before the first entry could not be read: Implicit keys need to be on a single line',
    );
    expect(stdout).toContain(
      'Left out: what the parser could not read: Cannot parse recurrence (line 6).\n',
    );
    expect(stdout).toContain('3 rows in = 2 drafts + 1 refused.\n');
    expect(status).toBe(1);
  });

  test('says how it is used, and ends with 2, when it is used wrongly', () => {
    const folder = storyFolder({ 'some.thing': 'Some words' });
    const { status, stderr } = run(join(folder, 'some.thing'), '--into', join(folder, 'content'));
    expect(stderr).toContain('some.thing: What it is cannot be told from its name.');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  test('says in a sentence that it may not write', () => {
    const folder = storyFolder({ content: 'a file', 'some.csv': 'Year,Headline\n1901,A\n' });
    const { status, stderr } = run(join(folder, 'some.csv'), '--into', join(folder, 'content'));
    expect(stderr).toMatch(/^some\.csv: E[A-Z]+: [^\n]*\n$/u);
    expect(status).toBe(1);
  });

  test.each<[string, string, string]>([
    ['JSON that ends early', '{"events": [', 'The file is no JSON'],
    [
      'a story with a broken site.yaml',
      '{"events": [{"start_date": {}}]}',
      'site.yaml of the content folder has errors',
    ],
  ])('comes to nothing for %s', (_, text, reason) => {
    const folder = storyFolder({ 'some.json': text });
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content/site.yaml'), 'title: [');
    const { status, stderr } = run(join(folder, 'some.json'), '--into', join(folder, 'content'));
    expect(stderr).toContain(reason);
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'content'))).toEqual(['site.yaml']);
  });
});
