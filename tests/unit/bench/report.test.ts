import { expect, test } from 'vitest';
import { chartDrawing } from '../../bench/chart.ts';
import { partText, reportText } from '../../bench/report.ts';

const record = {
  title: 'What a page costs',
  conditions: {
    command: 'npm run bench',
    commit: '1234567',
    day: '2026-01-02',
    node: 'v24.0.0',
    processor: 'A processor',
    cores: 2,
    memory: 8,
    load: [0.5, 1.25],
  },
  targets: [
    { what: 'bytes', wanted: 'at most 10', measured: '9', isMet: true },
    { what: 'time | wait', wanted: 'at most 1 s', measured: '2 s', isMet: false },
  ],
  tables: [{ title: 'Pages', head: ['page', 'bytes'], rows: [['home', '9']] }],
  notes: ['One run.'],
  chart: {
    title: 'Bytes & time',
    unit: 'ms',
    series: [
      {
        name: 'A',
        points: [
          { size: 20, value: 10 },
          { size: 200, value: 100 },
        ],
      },
      { name: 'B', points: [{ size: 20, value: 1000 }] },
    ],
  },
} as const;

test('a report says what fell short, and under what conditions', () => {
  expect(reportText([partText(record, 'results/page.svg')])).toMatchInlineSnapshot(`
    "# What the bench measured

    Every figure comes from \`npm run bench\` in this repository; the figures as data lie in \`results/\`. Times are the processor’s, not the clock’s, unless they say otherwise. The machine is shared: its load stands beside each part, and ratios are worth more than times.

    ## What a page costs

    \`npm run bench\` on 2026-01-02, commit 1234567; Node v24.0.0, 2 cores (A processor), 8 GiB; load 0.5 before, 1.25 after.

    **Targets**

    | what | wanted | measured |  |
    | --- | ---: | ---: | ---: |
    | bytes | at most 10 | 9 | met |
    | time \\| wait | at most 1 s | 2 s | **falls short** |

    ![Bytes & time](results/page.svg)

    **Pages**

    | page | bytes |
    | --- | ---: |
    | home | 9 |

    - One run.
    "
  `);
});

test('a chart names each of its lines, the last of a higher value higher up', () => {
  const drawing = chartDrawing(record.chart);
  expect(drawing).toContain('<title>Bytes &#38; time</title>');
  const heightOf = (name: string): number =>
    Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}</text>`).exec(drawing)?.[1]);
  expect(heightOf('B')).toBeLessThan(heightOf('A'));
  expect(drawing.match(/<circle/g)).toHaveLength(3);
});
