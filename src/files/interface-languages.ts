import { readdir } from 'node:fs/promises';

const folder = new URL('../i18n/', import.meta.url);

/** A file of a whole language, as `i18n/index.ts` finds them: `ru.ts`, `zh-hans.ts`. */
const language = /^([a-z]{2,3}(?:-[a-z\d]+)*)\.ts$/u;

/**
 * The languages that the interface speaks, as its files are named; sorted.
 *
 * @example await interfaceLanguages() // ['en', 'ru', 'zh-hans']
 */
export async function interfaceLanguages(): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => language.exec(name)?.[1] ?? []).sort();
}
