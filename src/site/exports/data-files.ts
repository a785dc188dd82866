import { wordsFor } from '../../i18n/index.ts';
import type { Words } from '../../i18n/index.ts';
import { handedOver } from '../../kept/side-files.ts';
import type { DataFile, DataFileGroup, ListedDataFile } from './data-file.ts';
import { inLanguage } from '../page-language.ts';
import { forAllPages, noteMore } from '../reads.ts';
import { loadExported } from './exported.ts';
import { feedFiles } from './feed-files.ts';
import { programFiles } from './program-files.ts';
import { sourceFiles } from './source-files.ts';
import { tableFiles } from './table-files.ts';
import { timelineFiles } from './timeline-files.ts';

/** Why files are missing that a reader may look for. */
interface LeftOut {
  readonly group: DataFileGroup;
  readonly reason: keyof Words['data']['leftOut'];
}

interface DataFiles {
  readonly files: readonly ListedDataFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Gives the files to the build that is running, where one is, and what is listed of them. */
function listed(files: readonly DataFile[]): readonly ListedDataFile[] {
  const isWritten = handedOver(
    files.map(({ path, contents }) => ({ path: `data/${path}`, contents })),
  );
  return files.map(({ contents, ...file }) => ({
    ...file,
    bytes: Buffer.byteLength(contents),
    ...(isWritten ? {} : { contents }),
  }));
}

async function make(): Promise<DataFiles> {
  const exported = await loadExported();
  const words = wordsFor(exported.story.site.lang);
  const feeds = feedFiles(exported, words);
  const programs = programFiles(exported, words);
  return {
    files: listed([
      ...timelineFiles(exported),
      ...tableFiles(exported),
      ...(typeof feeds === 'string' ? [] : feeds),
      ...programs,
      ...sourceFiles(exported, words),
    ]),
    leftOut: [
      ...(typeof feeds === 'string' ? [{ group: 'feeds', reason: feeds } as const] : []),
      ...(programs.some(({ kind }) => kind === 'calendar')
        ? []
        : [{ group: 'programs', reason: 'exact' } as const]),
    ],
  };
}

let made: Promise<DataFiles> | undefined;

/**
 * Every file of the story's data: made once for a build, which both writes them and lists them with
 * their sizes; anew for each page in dev. What could not be made is named with the reason.
 */
export function dataFiles(): Promise<DataFiles> {
  noteMore();
  if (import.meta.env.DEV) return inLanguage(undefined, make);
  // Files are in the story's own language, whatever page lists them first.
  made ??= forAllPages(() => inLanguage(undefined, make));
  return made;
}
