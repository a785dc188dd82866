import { createHash } from 'node:crypto';
import { appendFile, glob, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { headOfWorker, keepingOf } from '../domain/kept-copies.ts';
import type { Keeping } from '../domain/kept-copies.ts';
import { browsers } from './syntax-target.ts';

/** Of a chronology that is divided so much is kept before it is visited, in bytes. */
const mostChronology = 1024 * 1024;

/** The file in which a site says the licences of what reaches the reader. */
export const licencesFile = 'licences.txt';

/** The script of the worker as one file, without what it is told, and the licences of what is in it. */
async function workerScript(): Promise<{ readonly script: string; readonly licences: string }> {
  const input = fileURLToPath(new URL('../islands/offline/worker.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // The packages leave their messages to developers out.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: browsers,
      license: { fileName: licencesFile },
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const made = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = made.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  const [script] = scripts;
  const licences = made.find(({ fileName }) => fileName === licencesFile);
  if (script === undefined || scripts.length !== 1 || licences?.type !== 'asset') {
    throw new Error('The worker that keeps copies is not one script with its licences.');
  }
  // Each package has a heading; before the first of them stands what the file is.
  return { script, licences: String(licences.source).replace(/^[\s\S]*?(?=^## )/m, '') };
}

/** The folders at the root of a site in which there are pages. */
async function sectionsIn(folder: string): Promise<string[]> {
  const found = new Set<string>();
  for await (const path of glob('*/**/index.html', { cwd: folder })) {
    found.add(path.split(sep)[0] ?? path);
  }
  return [...found].sort();
}

/** The pages of years and months, as many as may be kept before they are visited. */
async function chronologyIn(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob('years/**/index.html', { cwd: folder })) paths.push(path);
  let bytes = 0;
  const kept: string[] = [];
  for (const path of paths.sort()) {
    bytes += (await stat(join(folder, path))).size;
    if (bytes > mostChronology) break;
    kept.push(
      path
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
    );
  }
  return kept;
}

/** Another one for another home page, and for other scripts, sheets and pictures. */
async function digestOf(folder: string, script: string): Promise<string> {
  const digest = createHash('sha256').update(script);
  digest.update(await readFile(join(folder, 'index.html')));
  // Each has its content in its name.
  for (const name of (await readdir(join(folder, '_astro'))).sort()) digest.update(`${name}\n`);
  return digest.digest('hex').slice(0, 12);
}

/**
 * Puts the worker that keeps copies of visited pages behind what the story has it say. Where that
 * is no such line, the story wants no worker, and the script that ends an earlier one stays.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'dateline-offline-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const path = join(folder, 'service-worker.js');
        const told = keepingOf(await readFile(path, 'utf8'));
        if (told === undefined) return;
        const { script, licences } = await workerScript();
        const keeping: Keeping = {
          ...told,
          build: await digestOf(folder, script),
          sections: await sectionsIn(folder),
          chronology: await chronologyIn(folder),
        };
        await writeFile(path, headOfWorker(keeping) + script);
        await appendFile(join(folder, licencesFile), `\n${licences}`);
      },
    },
  };
}
