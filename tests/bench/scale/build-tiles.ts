import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { placedBy } from '../../../src/domain/timeline/placed.ts';
import type { Placed } from '../../../src/domain/timeline/placed.ts';
import { listFile, tileFile } from '../../../src/domain/timeline/tile-file.ts';
import { tileTree } from '../../../src/domain/timeline/tile-tree.ts';
import { tilePath } from '../../../src/domain/timeline/tiled-story.ts';
import { generatedDate, generatedTimelineEntry } from '../generator/timeline-entry.ts';
import { seed } from '../generated-site.ts';

/**
 * Cuts a generated story into tiles, without a site: run by itself, so that its memory is its own.
 * It prints what it made as JSON. Of each event only its first day is held; what it says is made
 * when its turn comes.
 */
const { values } = parseArgs({
  options: { events: { type: 'string' }, out: { type: 'string' } },
});
const size = Number(values.events);
const out = values.out ?? '';

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

// First which event begins when, and how far they reach.
const starts = new Float64Array(size).fill(NaN);
let [first, last] = [Infinity, -Infinity];
for (let event = 0; event < size; event += 1) {
  const { earliest, latest } = generatedDate(event, size, seed);
  starts[event] = earliest ?? latest ?? NaN;
  for (const day of [earliest, latest]) {
    if (day === undefined) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
}
const reach = { first, last: last + 1 };
const order = new Uint32Array(size).map((_, event) => event);
order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
const prepared = cpuSeconds();

function* placedInOrder(): Generator<Placed> {
  for (const event of order) {
    yield* placedBy('happened', [generatedTimelineEntry(event, size, seed)], reach).placed;
  }
}

const sizes: number[] = [];
const lists: number[] = [];
const folders = new Map<string, number>();
const write = (text: string, into: number[]): string => {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const path = join(out, tilePath(name));
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, packed);
  into.push(packed.length);
  folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  return name;
};
const roots = tileTree(
  placedInOrder(),
  (tile, names) => write(tileFile(tile, names), sizes),
  (begun) => write(listFile(begun), lists),
);
process.stdout.write(
  JSON.stringify({
    roots,
    reach,
    sizes,
    lists,
    mostInFolder: Math.max(...folders.values()),
    prepared,
    built: cpuSeconds() - prepared,
    memory: process.resourceUsage().maxRSS / 1024,
  }),
);
