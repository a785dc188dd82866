import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The folder and the name of a typeface's package, in the path of its sheet. */
const sheetOf = /^(.*[\\/]@fontsource[\\/]([^\\/]+)[\\/]).+\.css(?:\?.*)?$/;

/**
 * Publishes the licences of the typefaces that the sheets of a site ask for, as `typefaces.txt`: the
 * SIL Open Font License wants its text to go with them. Of scripts, Vite does so itself.
 */
export function typefaceLicences(): Plugin {
  const folders = new Map<string, string>();
  return {
    name: 'dateline:typeface-licences',
    enforce: 'pre',
    // Sheets and scripts are built one after the other, by the same plugin.
    sharedDuringBuild: true,
    transform(_code, id) {
      const [, folder, name] = sheetOf.exec(id) ?? [];
      if (folder !== undefined && name !== undefined) folders.set(name, folder);
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const texts = await Promise.all(
        [...folders]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(async ([name, folder]) => {
            const licence = await readFile(`${folder}LICENSE`, 'utf8');
            return `${name}\n${'='.repeat(name.length)}\n\n${licence.trim()}\n`;
          }),
      );
      this.emitFile({ type: 'asset', fileName: 'typefaces.txt', source: texts.join('\n\n') });
    },
  };
}
