import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { firstStory, pageOf } from './dateline.ts';
import { textOf } from './site-pages.ts';

const recorded = z.object({
  verifications: z
    .array(z.object({ text: z.string(), at: z.string(), sha256: z.string() }))
    .default([]),
});

/** The quotations on a source's page, under what is said of their verification. */
function listed(html: string): ReadonlyMap<string, readonly string[]> {
  const section = /<section aria-labelledby="quotations"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  const groups = section.split(/<p class="quotation-state"[^>]*>/).slice(1);
  return new Map(
    groups.map((group) => [
      textOf(group.slice(0, group.indexOf('<'))).trim(),
      [...group.matchAll(/<q[^>]*>([^<]*)<\/q>/g)].map(([, words = '']) => textOf(words)),
    ]),
  );
}

describe("a source's page", () => {
  let pages: readonly (readonly [
    z.infer<typeof recorded>,
    ReadonlyMap<string, readonly string[]>,
  ])[];
  beforeAll(async () => {
    const folder = join(firstStory, 'sources');
    const files = (await readdir(folder)).filter((name) => /^[^.]+\.yaml$/.test(name));
    pages = await Promise.all(
      files.map(async (name) => {
        const source = recorded.parse(parse(await readFile(join(folder, name), 'utf8')));
        const page = await pageOf(inject('folders').story, `sources/${name.slice(0, -5)}`);
        return [source, listed(page)] as const;
      }),
    );
  });

  it('says which of its quotations were verified, when, and against which copy', () => {
    const verified = pages.filter(([{ verifications }]) => verifications.length > 0);
    expect(verified).not.toEqual([]);
    for (const [{ verifications }, groups] of verified) {
      for (const { text, at, sha256 } of verifications) {
        const [state] = [...groups].find(([, quotes]) => quotes.includes(text)) ?? [];
        expect(state).toMatch(/^Found word for word on /);
        expect(state).toContain(at.slice(0, 4));
        expect(state).toContain(sha256.slice(0, 12));
      }
    }
  });

  it('says so of those that were not', () => {
    const states = pages
      .filter(([{ verifications }]) => verifications.length === 0)
      .flatMap(([, groups]) => [...groups.keys()]);
    expect(states.length).toBeGreaterThan(3);
    expect([...new Set(states)]).toEqual(['Not verified against a kept copy:']);
  });
});
