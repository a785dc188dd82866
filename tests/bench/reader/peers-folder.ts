import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timelineJsData, visData } from './peer-data.ts';

const fileOf = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

const peers = join(import.meta.dirname, '..', 'peers');

/** Lays out a folder in which TimelineJS3 and vis-timeline draw the generated stories. */
export async function layOutPeers(
  folder: string,
  sizes: readonly number[],
  seed: number,
): Promise<void> {
  await cp(join(peers, 'timelinejs'), join(folder, 'timelinejs'), { recursive: true });
  await cp(join(peers, 'vis'), join(folder, 'vis'), { recursive: true });
  await writeFile(join(folder, 'blank.html'), '<!doctype html><title>blank</title>');
  const timelineJs = join(dirname(fileOf('@knight-lab/timelinejs/dist/js/timeline.js')), '..');
  for (const part of ['js', 'css']) {
    await cp(join(timelineJs, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
  }
  const vis = dirname(dirname(dirname(fileOf('vis-timeline/standalone'))));
  await cp(
    join(vis, 'standalone/umd/vis-timeline-graph2d.min.js'),
    join(folder, 'vis/vis-timeline-graph2d.min.js'),
  );
  await cp(
    join(vis, 'styles/vis-timeline-graph2d.min.css'),
    join(folder, 'vis/vis-timeline-graph2d.min.css'),
  );
  for (const size of sizes) {
    const data = join(folder, 'data', String(size));
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'timelinejs.json'), JSON.stringify(timelineJsData(size, seed)));
    await writeFile(join(data, 'vis.json'), JSON.stringify(visData(size, seed)));
  }
}
