import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const json = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));

const entry = z.looseObject({
  /** Where it lies under another name than its own. */
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const { packages: locked } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(json('package-lock.json'));
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(json('package.json'));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);
/** Every package that an installation brings, this one left out. */
const packages = Object.entries(locked).filter(([path]) => path !== '');

test('every package is held to its digest, and comes from a registry', () => {
  expect(packages.length).toBeGreaterThan(500);
  for (const [path, { integrity, resolved = 'https://registry.npmjs.org/' }] of packages) {
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/u)]);
    expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//u);
  }
});

test('only the packages that are named may run a script when they are installed', () => {
  const wanting = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(wanting.map(([path]) => nameOf(path)).sort()).toEqual(Object.keys(allowScripts).sort());
});

/** Licences that ask for nothing but their own notice, or to share what is changed in their files. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'W3C-20150513',
  'WTFPL',
  'Zlib',
]);

/** Packages under another licence, and why it binds neither a site nor who deploys it. */
const others: readonly (readonly [RegExp, licence: string, why: string])[] = [
  [/^citeproc$/u, 'CPAL-1.0', 'sets citations while a site is built; no byte of it is in a site'],
  [/^@img\/sharp-/u, 'LGPL-3.0-or-later', 'a library that sharp links to; it makes pictures'],
  [/^@cspell\/dict-/u, 'CC BY-SA 4.0', 'a list of words that prose is held against'],
];

test('every licence is one that we may use', () => {
  const isFree = (name: string, licence: string): boolean =>
    free.has(licence) || others.some(([pattern, other]) => pattern.test(name) && other === licence);
  const bound = packages.flatMap(([path, { license = 'none' }]) => {
    const plain = license.replace(/[()]/gu, '');
    // Of several by OR, one is enough; those by AND hold together.
    const is = plain
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((each) => isFree(nameOf(path), each)));
    return is ? [] : [`${nameOf(path)}: ${license}`];
  });
  expect(bound).toEqual([]);
});

test('the bill of materials names every package', () => {
  const { status, stdout } = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect(status).toBe(0);
  const bill = z
    .looseObject({
      bomFormat: z.literal('CycloneDX'),
      components: z.array(z.looseObject({ name: z.string(), purl: z.string() })),
    })
    .parse(JSON.parse(stdout));
  const named = new Set(bill.components.map(({ purl }) => decodeURIComponent(purl)));
  const needed = packages.filter(([, of]) => of['optional'] !== true);
  for (const [path, { name = nameOf(path), version = '' }] of needed) {
    expect(named).toContain(`pkg:npm/${name}@${version}`);
  }
});
