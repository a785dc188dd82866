import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timelineJs } from '../../../../src/domain/exports/timelinejs.ts';
import { dateFrom } from '../../../../src/domain/date/index.ts';
import { slideDates } from '../../../../src/domain/exports/timelinejs.ts';
import { buildGraph } from '../../../../src/domain/graph.ts';
import { timelineJsTableRow } from '../../../../src/domain/imports/timelinejs-table.ts';
import { timelineJsRows } from '../../../../src/domain/imports/timelinejs.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { wholeStories } from '../../exports/whole-stories.ts';
import { siteYaml, storyFolder } from '../story-folder.ts';
import { errorsIn, importedFrom } from './imported-folder.ts';

const sumOf = ({
  drafts,
  titles,
  eras,
  refused,
}: Awaited<ReturnType<typeof importedFrom>>['sum']) => drafts + titles + eras + refused;

const scrap = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '1',
      '12',
      '1815',
      '-44',
      '0',
      '00:00',
      '2:30 PM',
      '<script>x</script>',
      'javascript:x',
      '../../etc/passwd',
      '=1+1',
      'https://a.example/b.png',
      '<b>A</b> lamp',
      '{x}',
      '---',
      '<!--',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.constant({ toString: 1 }) },
);
/** Anything as the text of a cell, which objects that cannot be one have too. */
const cellText = (value: unknown): string =>
  typeof value === 'string' ? value : fc.stringify(value);

const date = fc.record(
  { year: scrap, month: scrap, day: scrap, hour: scrap },
  { requiredKeys: [] },
);
const slide = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        unique_id: scrap,
        start_date: fc.oneof(date, fc.constant({ year: '1901' })),
        end_date: date,
        display_date: scrap,
        group: scrap,
        text: fc.record({ headline: scrap, text: scrap }, { requiredKeys: [] }),
        media: fc.record(
          { url: scrap, credit: scrap, caption: scrap, alt: scrap },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
);
const file = fc.record(
  {
    title: slide,
    eras: fc.array(slide, { maxLength: 2 }),
    events: fc.array(slide, { maxLength: 8 }),
  },
  { requiredKeys: ['events'] },
);

describe('rows that are imported', () => {
  test('are as many as come out and are refused, and what comes out passes the checks', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (data) => {
        const folder = storyFolder({});
        const rows = timelineJsRows(data);
        const { sum, refusals } = await importedFrom(rows, folder);
        expect(sum.rows).toBe(rows.length);
        expect(sumOf(sum)).toBe(sum.rows);
        expect(refusals).toHaveLength(sum.refused);
        expect(readdirSync(join(folder, 'events'))).toHaveLength(sum.drafts);
        expect(await errorsIn(folder)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('may hold objects that are no text, as JSON allows', async () => {
    const odd = { toString: 1, valueOf: 1 };
    const start = { year: 1901, month: 2, day: 3 };
    const rows = timelineJsRows({
      events: [
        { start_date: { year: odd }, text: { headline: odd } },
        { start_date: { ...start, hour: odd, minute: odd }, text: { headline: 'Lamp out' } },
      ],
    });
    const { sum } = await importedFrom(rows, storyFolder({}));
    expect(sum).toMatchObject({ rows: 2, drafts: 1, refused: 1 });
  });

  test('are as many whatever the cells of a table hold', async () => {
    const cells = fc.record(
      Object.fromEntries(
        [
          'Year',
          'Month',
          'Time',
          'End Year',
          'Headline',
          'Text',
          'Media',
          'Type',
          'Group',
          'x',
        ].map((heading) => [
          heading,
          fc.oneof(scrap, fc.constantFrom('title', 'era')).map(cellText),
        ]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { maxLength: 8 }), async (table) => {
        const folder = storyFolder({});
        const rows = table.map((row, at) =>
          timelineJsTableRow({ row: at + 2, cells: row, loose: [] }),
        );
        const { sum } = await importedFrom(rows, folder, { isDryRun: true });
        expect(sumOf(sum)).toBe(rows.length);
        expect(readdirSync(folder)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const rows = timelineJsRows({
    events: [
      { start_date: { year: 1901 }, text: { headline: 'Lamp out' } },
      { start_date: { year: 1902 }, text: { headline: 'Lamp out' } },
      { start_date: { year: 1903 }, text: { headline: '灯塔' }, group: 'Nobody knows' },
    ],
  });

  test('have an id each, from their titles or else their dates', async () => {
    const folder = storyFolder({});
    await importedFrom(rows, folder);
    expect(readdirSync(join(folder, 'events')).sort()).toEqual([
      'deng-ta.md',
      'lamp-out-2.md',
      'lamp-out.md',
    ]);
  });

  test('do not overwrite what is there, and are refused when they come again', async () => {
    const folder = storyFolder({ 'site.yaml': siteYaml, 'events/lamp-out.mdx': 'mine' });
    const first = await importedFrom(rows, folder);
    expect(first.refusals).toEqual([
      'event 1: events/lamp-out is there already, and nothing is overwritten.',
    ]);
    expect(readFileSync(join(folder, 'events/lamp-out.mdx'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(siteYaml);
    expect((await importedFrom(rows, folder)).sum.refused).toBe(3);
    expect(existsSync(join(folder, 'events/lamp-out.md'))).toBe(false);
  });

  test('go to the lane of their group, and say so where there is none', async () => {
    const folder = storyFolder({ 'site.yaml': siteYaml });
    await importedFrom(rows, folder);
    expect(readFileSync(join(folder, 'events/deng-ta.md'), 'utf8')).toContain(
      'lane: closing\ndraft:\n  gaps:\n    - rows.json, event 3, does not say who said this, through whom it came, or where it was read\n    - "the file has no text: the summary is its title"\n    - the file has it in its group “Nobody knows”, and site.yaml has no lane of that name\n',
    );
  });
});

describe.each(wholeStories)('the TimelineJS file of $name, imported', ({ story }) => {
  const json = timelineJs(story, buildGraph(story), {
    leftOut: (titles) => titles,
    addressOf: (id) => `https://example.org/events/${id}/`,
  });

  test('is what TimelineJS can hold of the story', async () => {
    const folder = storyFolder({});
    const { sum } = await importedFrom(timelineJsRows(JSON.parse(json)), folder);
    expect(sum.refused).toBe(0);
    const { events, site } = await readContent(folder);
    // The export says in the name of an era how sure its ends are.
    expect(site?.data.eras).toEqual(
      story.site.eras.map(({ title }) =>
        expect.objectContaining({ title: expect.stringContaining(title) }),
      ),
    );
    const lanes = new Map(story.site.lanes.map(({ id, title }) => [id, title]));
    const newLanes = new Map(site?.data.lanes.map(({ id, title }) => [id, title]));
    const kept = story.events.filter(({ date }) => slideDates(dateFrom(date.edtf)) !== undefined);
    expect(sum.drafts).toBe(kept.length);
    for (const event of kept) {
      const back = events.find(({ id }) => id === event.id)?.data;
      const slides = (edtf: string | undefined) => slideDates(dateFrom(edtf ?? ''));
      expect(back?.title).toBe(event.title);
      expect(newLanes.get(back?.lane ?? '')).toBe(lanes.get(event.lane));
      expect(slides(back?.date.edtf)).toEqual(slides(event.date.edtf));
      expect(back?.claims).toEqual([]);
      expect(back?.draft).toBe(true);
    }
  });
});
