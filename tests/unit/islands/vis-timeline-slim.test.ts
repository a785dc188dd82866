import { brotliCompressSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { slimmed, visTimelineSlim } from '../../../src/integrations/vis-timeline-slim.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const visModule = 'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs';

describe('slimmed', () => {
  test('finds everything in the version that is installed', () => {
    const code = read(visModule);
    const slim = slimmed(code, parseAst(code));
    expect(slim.missing).toEqual([]);
    expect(slim.code.length).toBeLessThan(code.length * 0.75);
    expect(() => parseAst(slim.code)).not.toThrow();
  });

  test('says what it does not find', () => {
    const code = read(visModule).replace('function Graph2d(', 'function Chart2d(');
    expect(slimmed(code, parseAst(code)).missing).toEqual(['Graph2d']);
  });

  test.for([
    ['initialFitDone in Timeline', /\binitialFitDone\b/g, 'firstFitDone'],
    ['repositionX in RangeItem', /\brepositionX\(limitSize\)/g, 'placeX(limitSize)'],
    ['setMinimumStep in TimeStep', /\bsetMinimumStep\b/g, 'chooseStep'],
    ['step for the labels in TimeStep', /\bthis\.scale, this\.step\)/g, 'this.scale)'],
    ['types of ItemSet', /\bItemSet\.types\b/g, 'ItemSet.kinds'],
  ] as const)('says that there is no %s any more', ([part, name, other]) => {
    const code = read(visModule).replace(name, other);
    expect(slimmed(code, parseAst(code)).missing).toEqual([part]);
  });
});

test(
  'script and style of the timeline weigh at most 65.5 KB in brotli',
  { timeout: 60_000 },
  async () => {
    const result = await build({
      root: fileURLToPath(root),
      configFile: false,
      logLevel: 'silent',
      plugins: [visTimelineSlim()],
      build: {
        write: false,
        rolldownOptions: {
          input: fileURLToPath(new URL('src/islands/timeline-view.ts', root)),
        },
      },
    });
    const { output } = (Array.isArray(result) ? result[0] : result) as {
      output: readonly { fileName: string; code?: string; source?: string | Uint8Array }[];
    };
    const scripts = output.filter(({ fileName }) => fileName.endsWith('.js'));
    const code = scripts.map((file) => file.code ?? '').join('\n');
    // What was to be left out is out.
    expect(code).not.toMatch(/vis-configuration|vis-data-axis|moment\.js|defineLocale/);
    const weigh = (text: string): number => brotliCompressSync(text).length;
    // What only a divided story loads.
    const isTiled = ({ fileName }: { fileName: string }): boolean => /tiled-layers/.test(fileName);
    const tiled = scripts.filter(isTiled);
    expect(tiled).toHaveLength(1);
    expect(tiled.reduce((sum, file) => sum + weigh(file.code ?? ''), 0)).toBeLessThan(5_000);
    const bytes =
      scripts
        .filter((file) => !isTiled(file))
        .reduce((sum, file) => sum + weigh(file.code ?? ''), 0) +
      weigh(
        readdirSync(new URL('src/styles/', root))
          .filter((name) => name.startsWith('timeline'))
          .map((name) => read(`src/styles/${name}`))
          .join(''),
      );
    // What takes the place of the page's own drawing with it.
    expect(bytes).toBeLessThan(65_500);
    // The part that every home page loads at once.
    const entry = scripts.find(({ fileName }) => fileName.includes('timeline-view'));
    expect(weigh(entry?.code ?? '')).toBeLessThan(3_300);
  },
);
