import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineDigest } from '../../../src/kept/engine-digest.ts';

test('the digest of the engine is another after any change of it, and the same without one', async () => {
  const root = `${mkdtempSync(join(tmpdir(), 'dateline-'))}/`;
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  mkdirSync(join(root, 'src/i18n'), { recursive: true });
  write('package-lock.json', '{}');
  write('astro.config.mjs', '');
  write('src/a.ts', 'a');
  write('src/i18n/en.ts', 'words');
  const seen = [await engineDigest(root)];
  expect(await engineDigest(root)).toBe(seen[0]);
  const changes: readonly (() => void)[] = [
    () => write('src/i18n/en.ts', 'other words'),
    () => write('src/b.astro', ''),
    () => renameSync(join(root, 'src/b.astro'), join(root, 'src/c.astro')),
    () => write('package-lock.json', '{ "packages": {} }'),
    () => write('astro.config.mjs', 'export default {}'),
  ];
  for (const change of changes) {
    change();
    seen.push(await engineDigest(root));
  }
  expect(new Set(seen).size).toBe(changes.length + 1);
  rmSync(root, { recursive: true });
});
