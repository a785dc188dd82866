import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, copyOf, pageOf, scratch } from './dateline.ts';

/** Stories whose places are few or lie where maps are hard to draw. */
let folder: Awaited<ReturnType<typeof scratch>>;
let nowhere: string;
let far: string;

/** A copy of a fixture without its places, and its events without theirs. */
async function withoutPlaces(): Promise<string> {
  const content = await copyOf('rtl', folder.path);
  await rm(join(content, 'places'), { recursive: true });
  for (const name of await readdir(join(content, 'events'))) {
    if (!/\.mdx?$/.test(name)) continue;
    const file = join(content, 'events', name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll(/^places: .*\n/gm, ''));
  }
  return content;
}

/** A copy of a fixture whose places lie on either side of the antimeridian, and at the pole. */
async function atTheEnds(): Promise<string> {
  const content = await copyOf('harbour', folder.path);
  const place = (name: string, latitude: number, longitude: number): Promise<void> =>
    writeFile(
      join(content, 'places', `${name}.yaml`),
      `name: ${name}\ncoordinates: { latitude: ${latitude}, longitude: ${longitude} }\npartOf: selvane\n`,
    );
  await place('east-cape', 66, -169.7);
  await place('west-cape', 65, 178.5);
  await place('pole', 90, 0);
  // A place is published where an event or another place names it.
  const file = join(content, 'events', 'fire.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace('places: [selvane]', 'places: [selvane, east-cape, west-cape, pole]'),
  );
  return content;
}

beforeAll(async () => {
  folder = await scratch();
  nowhere = join(folder.path, 'out', 'nowhere');
  far = join(folder.path, 'out', 'far');
  await Promise.all([builtSite(await withoutPlaces(), nowhere), builtSite(await atTheEnds(), far)]);
});
afterAll(() => folder.remove());

describe('a story without places', () => {
  it('has a map’s page that says so and draws nothing', async () => {
    const html = await pageOf(nowhere, 'map');
    expect(html).toContain('This record names no place yet');
    expect(html).not.toContain('<svg class="map');
    expect(html).not.toContain('Natural Earth');
  });
});

describe('a story with places at the ends of the map', () => {
  it('draws and lists each', async () => {
    const html = await pageOf(far, 'map');
    for (const id of ['east-cape', 'west-cape', 'pole', 'selvane', 'old-mole']) {
      expect(html).toContain(`id="place-${id}"`);
      expect(html).toContain(`href="/map/#place-${id}"`);
    }
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('has a page for the pole, with a map of its surroundings', async () => {
    const html = await pageOf(far, 'places/pole');
    expect(html).toContain('<svg class="map');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});
