import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transform } from 'lightningcss';
import { describe, expect, inject, it } from 'vitest';

/** The same as `src/integrations/syntax-target.ts` asks for, in the way of this package. */
const browsers = { chrome: 128 << 16, edge: 128 << 16, firefox: 129 << 16, safari: 18 << 16 };

/** The newest edition of the language that all of those browsers read whole. */
const ecmaVersion = 2024;

const site = inject('folders').harbour;
const named = (ending: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
const textOf = (name: string): string => readFileSync(join(site, name), 'utf8');

const lowered = (sheet: string): string =>
  transform({
    filename: 'sheet.css',
    code: Buffer.from(sheet),
    minify: true,
    targets: browsers,
  }).code.toString();

/** What a sheet consists of, in no order, each part once: a prefix is given anew each time. */
const partsOf = (sheet: string): string[] => [...new Set(sheet.trim().split(/[{};]/))].sort();

describe('what browsers of two years ago read', () => {
  it('is every script', () => {
    const scripts = named('.js');
    expect(scripts.length).toBeGreaterThan(20);
    // Those outside _astro/, which nothing lowers but themselves.
    expect(scripts).toEqual(
      expect.arrayContaining(['service-worker.js', join('embed', 'frame.js')]),
    );
    for (const name of scripts) {
      const read = (): unknown => parse(textOf(name), { ecmaVersion, sourceType: 'module' });
      expect(read, name).not.toThrow();
    }
    const newer = 'using file = open();';
    expect(() => parse(newer, { ecmaVersion, sourceType: 'module' })).toThrow('Unexpected token');
  });

  it('is every style sheet', () => {
    const sheets = named('.css');
    expect(sheets.length).toBeGreaterThan(2);
    for (const name of sheets) {
      const before = new Set(partsOf(textOf(name)));
      const needed = partsOf(lowered(textOf(name))).filter((part) => !before.has(part));
      expect(needed, name).toEqual([]);
    }
    const newer = 'a{text-decoration:underline 1px}';
    expect(lowered(newer)).not.toBe(newer);
  });
});
