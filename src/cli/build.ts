import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { buildFolder } from './build-folder.ts';
import { contentVerdict } from './content-verdict.ts';
import type { Content } from '../files/content.ts';
import { environment } from './environment.ts';
import { failureInWords } from './failure-in-words.ts';
import { buildFrom } from '../files/build-reading.ts';
import { engineDigest } from '../kept/engine-digest.ts';
import { keptFolder } from '../kept/kept-folder.ts';
import { keepIn } from '../kept/kept.ts';
import { KeptResults } from '../kept/kept-results.ts';
import { takeSideFiles } from '../kept/side-files.ts';
import { siteFaults } from './site-faults.ts';
import { publishFolder, unpublishable } from './publish-folder.ts';
import { sideFileWriter } from './write-side-files.ts';

/** Of more faults than these, their number is enough. */
const mostFaults = 40;

/** A site that was built and is not whole. */
class UnwholeSite extends Error {
  constructor(faults: readonly string[]) {
    const more = faults.length - mostFaults;
    super(
      [
        'The site that was built is not whole:',
        ...faults.slice(0, mostFaults).map((fault) => `  ${fault}`),
        ...(more > 0 ? [`  And ${more} more.`] : []),
        'Where the text of an entry has such a link, mend it in the file of the entry. Everything else is a fault of Dateline: build once more, and if it stays, please report it with these lines.',
      ].join('\n'),
    );
  }
}

/** The pages that the entries of a story have; a private person has none under their id. */
function entryPages(content: Content): readonly string[] {
  return (['events', 'sources', 'actors', 'places', 'questions', 'paths'] as const).flatMap(
    (collection) =>
      content[collection]
        .filter(
          ({ data }) => !('draft' in data && data.draft) && !('private' in data && data.private),
        )
        .map(({ id }) => `${collection}/${id}/`),
  );
}

/**
 * Judges the content, says what is found, and lets the build be made of what was read. Nothing of it
 * is held here: a large story takes much room, which the pages need once Astro has it.
 *
 * @returns the pages that its entries have; nothing when it may not be published
 */
async function pagesToMake(content: string): Promise<readonly string[] | undefined> {
  const { checked, isPublishable, report } = await contentVerdict(content);
  (isPublishable ? process.stdout : process.stderr).write(report);
  if (!isPublishable) return undefined;
  buildFrom(checked && { folder: content, checked });
  return checked ? entryPages(checked.content) : [];
}

/**
 * Checks the content, builds the site with its search index, and puts it in the place of the
 * output folder. True when that was done. On any failure it says why on the error output, and the
 * output folder stays as it was.
 */
export async function buildSite(): Promise<boolean> {
  const { root, content, outDir, keptDir, base, site } = environment();
  const refusal = await unpublishable(outDir, [root.replace(/[\\/]$/, ''), content]);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    return false;
  }
  const pages = await pagesToMake(content);
  if (pages === undefined) {
    process.stderr.write('Nothing was built, and the last good site is untouched.\n');
    return false;
  }
  const folder = await buildFolder(root);
  try {
    const results = new KeptResults(
      await keptFolder(keptDir, content),
      await engineDigest(root),
      (line) => process.stderr.write(`${line}\n`),
    );
    const pictures = join(folder.cache, 'assets');
    await results.lay('pictures', pictures);
    keepIn(results);
    takeSideFiles(sideFileWriter(folder.out));
    // The bundler, which is done before the first page is made, gives its memory back at once.
    process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
    // Nothing that is done here is told to anybody.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    await build({
      root: folder.root,
      configFile: relative(folder.root, join(root, 'astro.config.mjs')),
      srcDir: join(root, 'src'),
      publicDir: join(root, 'public'),
      outDir: folder.out,
      cacheDir: folder.cache,
      logLevel: 'warn',
    });
    const published = new Set(await readdir(join(folder.out, '_astro')));
    await results.gather('pictures', pictures, (name) => published.has(name));
    const faults = await siteFaults(folder.out, {
      base,
      site,
      pages,
    });
    if (faults.length > 0) throw new UnwholeSite(faults);
    await publishFolder(folder.out, outDir);
    await results.finish();
  } catch (error) {
    process.stderr.write(`${failureInWords(error)}\n`);
    process.stderr.write('Nothing was published, and the last good site is untouched.\n');
    return false;
  } finally {
    keepIn(undefined);
    takeSideFiles(undefined);
    buildFrom(undefined);
    await folder.remove();
  }
  process.stdout.write(`The site is in ${outDir}\n`);
  return true;
}

/** `build`: checks, builds and indexes the site. Exit code 1 when there is no new one. */
export const buildCommand = new Command('build')
  .description('check the content and build the site')
  .action(async () => {
    if (!(await buildSite())) process.exitCode = 1;
  });
