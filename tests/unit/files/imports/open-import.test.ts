import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportRefusal, openImport } from '../../../../src/files/imports/open-import.ts';
import type { ImportHints } from '../../../../src/files/imports/open-import.ts';
import { storyFolder } from '../story-folder.ts';

const slides = '{"events": [{"start_date": {"year": 1901}}]}';

describe('the format of a file', () => {
  test.each<[string, string, ImportHints, string]>([
    ['a.json', slides, {}, 'timelinejs: its `events` have a `start_date`'],
    ['a.json', slides, { from: 'timelinejs' }, 'timelinejs'],
    [
      'a.json',
      '[{"description": "A", "date": "12/28/2018"}]',
      {},
      'timemap: its events have a `description` and a `date` or a place',
    ],
    ['a.json', '{"format": "dateline-timeline", "version": 1}', {}, 'dateline: it says so'],
    ['a.csv', 'Year;Headline\n', {}, 'timelinejs-csv: it has the headings “Year” and “Headline”'],
    ['a.csv', 'Date,Title\n', {}, 'csv: its columns give date from “Date”, title from “Title”'],
    [
      'a.csv',
      'Year,Headline\n',
      { columns: 'year=Year,title=Headline' },
      'csv: its columns give year from “Year”, title from “Headline”',
    ],
    ['a.mw', '1901: A', {}, 'markwhen: its name ends as those do'],
  ])('%s of %s %j is told: %#', async (name, text, hints, told) => {
    const folder = storyFolder({ [name]: text });
    const { format, because } = await openImport(join(folder, name), hints);
    expect([format, ...(because === undefined ? [] : [because])].join(': ')).toBe(told);
  });

  test('of a table with one heading twice keeps both of its columns', async () => {
    const folder = storyFolder({ 'a.csv': 'Date,Title,Title\n1901,A,B\n' });
    const opened = await openImport(join(folder, 'a.csv'), {});
    const rows = 'rows' in opened ? await Array.fromAsync(opened.rows()) : [];
    expect(JSON.stringify(rows)).toContain('Title (column 3)');
  });

  test('of a folder is one', async () => {
    expect((await openImport(storyFolder({}), {})).format).toBe('folder');
  });

  test.each<[string, string, ImportHints, string]>([
    ['a kind that cannot be told', 'a', {}, 'What it is cannot be told from its name'],
    [
      'a table of other headings',
      'a,b\n1,2\n',
      { from: 'timelinejs-csv' },
      'Its headings are “a”, “b”',
    ],
    ['other JSON', '{}', { from: 'timelinejs' }, 'It is not TimelineJS JSON'],
    ['a table and no word of its columns', 'a,b\n1,2\n', { from: 'csv' }, 'Its headings are “a”'],
    [
      'columns that are not there',
      'a,b\n1,2\n',
      { from: 'csv', columns: 'dat=a,title=c' },
      'There is no field “dat”. Did you mean “date”? The table has no column “c”, which is to be the title.',
    ],
    ['columns without a field', 'a,b\n', { from: 'csv', columns: 'a' }, 'field=Column'],
    ['no column of a date', 'a\n', { from: 'csv', columns: 'title=a' }, 'named as the date'],
    ['no column of words', 'a\n', { from: 'csv', columns: 'date=a' }, 'named as the title'],
    ['no mapping file', 'a\n', { from: 'csv', map: 'gone.yaml' }, 'no mapping file'],
    ['a file as a folder', 'a', { from: 'folder' }, 'It is no folder'],
  ])('is refused as wrong use for %s', async (_, text, hints, reason) => {
    const opened = openImport(join(storyFolder({ 'some.thing': text }), 'some.thing'), hints);
    await expect(opened).rejects.toThrow(reason);
    await expect(opened).rejects.toSatisfy(
      (error) => error instanceof ImportRefusal && error.isWrongUse,
    );
  });

  test('is none where there is no file', async () => {
    await expect(openImport('gone.json', {})).rejects.toThrow('There is no such file.');
  });
});
