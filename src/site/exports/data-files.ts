import type { DataFile } from './data-file.ts';
import { loadExported } from './exported.ts';
import { tableFiles } from './table-files.ts';
import { timelineFiles } from './timeline-files.ts';

async function make(): Promise<readonly DataFile[]> {
  const exported = await loadExported();
  return [timelineFiles, tableFiles].flatMap((filesOf) => filesOf(exported));
}

let made: Promise<readonly DataFile[]> | undefined;

/**
 * Every file of the story's data: made once for a build, which both writes them and lists them with
 * their sizes; anew for each page in dev.
 */
export function dataFiles(): Promise<readonly DataFile[]> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}
