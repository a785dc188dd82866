import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedRow, RefusedRow } from '../../../../src/domain/imports/imported.ts';
import { checkContent } from '../../../../src/files/check-content.ts';
import { importRows } from '../../../../src/files/imports/import-rows.ts';
import type { Imported } from '../../../../src/files/imports/import-rows.ts';

/** An import of rows that a test has made, into a folder. */
export async function importedFrom(
  rows: readonly ImportedRow[],
  into: string,
  { isDryRun = false } = {},
): Promise<Imported & { readonly refusals: readonly string[] }> {
  const refusals: string[] = [];
  const imported = await importRows({
    opened: { format: 'timelinejs', rows: () => rows },
    name: 'rows.json',
    into,
    isDryRun,
    told: {
      refused: (where: string, { message }: RefusedRow) => refusals.push(`${where}: ${message}`),
      leftOut: () => undefined,
      progress: () => undefined,
    },
  });
  return { ...imported, refusals };
}

/** Every file of a folder and what is in it, as one text. */
export function wholeFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => `==> ${path.slice(folder.length + 1)}\n${readFileSync(path, 'utf8')}`)
    .join('\n');
}

/** The errors that `check` finds in a content folder. */
export async function errorsIn(folder: string): Promise<readonly string[]> {
  const { problems } = await checkContent(folder, '2026-11-25');
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code, message }) => `${file} ${code}: ${message}`);
}
