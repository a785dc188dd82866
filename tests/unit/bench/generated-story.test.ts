import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { boundsOf, dateFrom, isDayPrecise } from '../../../src/domain/date/index.ts';
import { eventSchema } from '../../../src/schemas/event.ts';
import { generatedStory } from '../../bench/generator/generated-story.ts';
import { checkContent } from '../../../src/files/check-content.ts';
import { writeStory } from '../../bench/generator/write-story.ts';

async function written(size: number, seed: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-generated-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await writeStory(folder, size, seed);
  return folder;
}

function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(name);
    if (/\.\w+$/.test(name)) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

describe('a generated story', () => {
  test.for([1, 20, 80])('of %i events has no problem and no warning', async (size) => {
    const { problems, entries } = await checkContent(await written(size, 1), '2026-11-25');
    expect(problems).toEqual([]);
    expect(entries.events).toBe(size);
  });

  test('is the same for the same seed, and another for another', async () => {
    const first = digest(await written(40, 1));
    expect(digest(await written(40, 1))).toBe(first);
    expect(digest(await written(40, 2))).not.toBe(first);
  });

  test('has what makes real stories hard', () => {
    const events = [...generatedStory(600, 1)].filter(({ collection }) => collection === 'events');
    const story = events.map(({ data }) => eventSchema.parse(data));
    const dates = story.map(({ date }) => dateFrom(date.edtf));
    const bounds = dates.map(boundsOf);
    const spans = bounds.map(({ earliest = -Infinity, latest = Infinity }) => latest - earliest);
    // Most are days; some last for decades; some have no end.
    expect(dates.filter(isDayPrecise).length).toBeGreaterThan(300);
    expect(spans.filter((days) => Number.isFinite(days) && days > 3650)).not.toEqual([]);
    expect(spans).toContain(Infinity);
    for (const mark of ['~', '?', '[', 'X', '/..']) {
      expect(story.filter(({ date }) => date.edtf.includes(mark))).not.toEqual([]);
    }
    // Of any sixty that follow one another, many happen within a month.
    const starts = bounds.slice(0, 60).map(({ earliest = NaN }) => earliest);
    expect(
      Math.max(
        ...starts.map((from) => starts.filter((day) => day >= from && day < from + 30).length),
      ),
    ).toBeGreaterThan(12);
    const chains = story.flatMap(({ claims }) => claims.map(({ chain }) => chain.length));
    expect(Math.max(...chains)).toBeGreaterThan(6);
    expect(new Set(story.map(({ lang }) => lang))).toEqual(
      new Set([undefined, 'ru', 'zh-Hans', 'ar']),
    );
  });
});
