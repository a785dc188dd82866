import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { chartDrawing } from './chart.ts';
import { partNames } from './part.ts';
import type { PartName } from './part.ts';
import { partText, reportText } from './report.ts';
import type { PartRecord } from './report.ts';

const results = join(import.meta.dirname, 'results');

/** Writes a file as `npm run format` leaves it. */
async function writeFormatted(path: string, text: string): Promise<void> {
  const config = await resolveConfig(path);
  await writeFile(path, await format(text, { ...config, filepath: path }));
}

async function recorded(name: PartName): Promise<PartRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(results, `${name}.json`), 'utf8')) as PartRecord;
  } catch (error) {
    // A part that was never measured has no file; anything else is a fault.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps what a part found, in the place of what it found before. */
export async function record(name: PartName, found: PartRecord): Promise<void> {
  await mkdir(results, { recursive: true });
  await writeFormatted(join(results, `${name}.json`), JSON.stringify(found));
  if (found.chart) await writeFile(join(results, `${name}.svg`), chartDrawing(found.chart));
}

/** Writes `RESULTS.md` anew from what is kept of every part. */
export async function writeReport(): Promise<void> {
  const parts: string[] = [];
  for (const name of partNames) {
    const found = await recorded(name);
    if (found) parts.push(partText(found, `results/${name}.svg`));
  }
  await writeFormatted(join(import.meta.dirname, 'RESULTS.md'), reportText(parts));
}
