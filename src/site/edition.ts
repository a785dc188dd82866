import { getEntry } from 'astro:content';
import { isoDay } from '../domain/date/index.ts';
import type { Day } from '../domain/date/index.ts';
import { onceABuild } from './once-a-build.ts';

/** Which state of the story a build shows. Days are ISO 8601, UTC; what is not known is left out. */
export interface Edition {
  /** The day of the build, where its environment says so (`SOURCE_DATE_EPOCH`). */
  readonly built?: string;
  /** The day of the last revision of any entry, where the content is kept in git. */
  readonly revised?: string;
}

/** The days on which a file of the content was revised, the newest first. */
const revisionDays = onceABuild(
  'revision-days',
  async (): Promise<ReadonlyMap<string, readonly Day[]>> => {
    const history = (await getEntry('history', 'history'))?.data;
    return new Map(
      Object.entries(history?.files ?? {}).map(([file, all]) => [file, all.map(({ day }) => day)]),
    );
  },
);

/**
 * The day of the last revision of a file of the content, ISO 8601, where git knows it.
 *
 * @param file path from the content folder
 * @example await revisedOn('events/visit.mdx') // "2026-11-25"
 */
export async function revisedOn(file: string): Promise<string | undefined> {
  const day = (await revisionDays()).get(file)?.[0];
  return day === undefined ? undefined : isoDay(day);
}

/** What is known of the state of the story that this build shows. No clock is asked. */
export const edition = onceABuild('edition', async (): Promise<Edition> => {
  const built: unknown = import.meta.env.DATELINE_BUILT_ON;
  const days = [...(await revisionDays()).values()].flatMap((all) => all[0] ?? []);
  return {
    ...(typeof built === 'string' && built !== '' ? { built } : {}),
    ...(days.length === 0 ? {} : { revised: isoDay(days.reduce((a, b) => Math.max(a, b))) }),
  };
});
