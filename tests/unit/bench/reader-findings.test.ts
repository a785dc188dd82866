import { expect, test } from 'vitest';
import { readerFindings } from '../../bench/reader/reader-findings.ts';
import type { VisitCost } from '../../bench/reader/visit-cost.ts';

const visit = (first: number, step: number): VisitCost => ({
  bytes: 2048,
  first,
  readyBytes: 4096,
  ready: first + 100,
  pans: [1, step],
  zooms: [1, step],
  heap: 3,
  pageElements: 900,
  timelineElements: 200,
});

const rows = [
  { name: 'TimelineJS3', size: 20, visits: [visit(400, 9), visit(500, 9), visit(600, 9)] },
  { name: 'Dateline', size: 20, visits: [visit(190, 3), visit(200, 5), visit(210, 3)] },
  { name: 'TimelineJS3', size: 1000, visits: [] },
  { name: 'Dateline', size: 1000, visits: [visit(300, 4)] },
];

test('targets are held against what was measured in the same run, and only where both were', () => {
  const { targets } = readerFindings(rows);
  expect(targets.map(({ what, measured, isMet }) => [what, measured, isMet])).toEqual([
    ['CPU to the first items at 20 events', '0.400 of TimelineJS3’s', true],
    ['pan step p95 at 1,000 events', '4 ms', true],
    ['zoom step p95 at 1,000 events', '4 ms', true],
    ['elements of the timeline at 1,000 events', '200', true],
    ['heap at 1,000 events', '3 MiB', true],
  ]);
});

test('what painted nothing has a line that says so, and no place in the chart', () => {
  const { tables, chart } = readerFindings(rows);
  expect(tables[0]?.rows.find(([, name]) => name === 'TimelineJS3')).toContain('2.5 ×');
  expect(tables[0]?.rows.filter((row) => row.includes('nothing painted in 60 s'))).toHaveLength(1);
  expect(chart?.series).toEqual([
    { name: 'TimelineJS3', points: [{ size: 20, value: 500 }] },
    {
      name: 'Dateline',
      points: [
        { size: 20, value: 200 },
        { size: 1000, value: 300 },
      ],
    },
  ]);
});
