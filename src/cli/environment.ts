import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cited } from '../domain/cited.ts';

/** Where a command reads, writes and is served, as the environment sets it. */
export interface Environment {
  /** The project's own folder, absolute. */
  readonly root: string;
  /** The content folder, absolute: `DATELINE_CONTENT`, or `content`. */
  readonly content: string;
  /** The output folder, absolute: `DATELINE_OUT`, or `dist`. */
  readonly outDir: string;
  /** The address of the deployed site: `DATELINE_SITE`. */
  readonly site: string | undefined;
  /** The sub-path of the deployed site, with a slash at both ends: `DATELINE_BASE`, or `/`. */
  readonly base: string;
  /** The day of the build, ISO 8601 in UTC, where `SOURCE_DATE_EPOCH` gives it. */
  readonly builtOn: string | undefined;
  /** Astro's cache, one for each pair of content and output, so that builds side by side do not meet. */
  readonly cacheDir: string;
  /** Where builds keep what the next one may use again; one folder in it for each content folder. */
  readonly keptDir: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

const given = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value.trim();

/** A variable of the environment that was set to what it cannot be: wrong use of any command. */
export class EnvironmentFault extends RangeError {}

/**
 * The day of a Unix time in seconds (https://reproducible-builds.org/specs/source-date-epoch/).
 * No clock stands in for it: the same content gives the same site on any day.
 */
function dayOfEpoch(epoch: string | undefined): string | undefined {
  if (epoch === undefined) return undefined;
  const time = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : NaN);
  if (Number.isNaN(time.getTime())) {
    throw new EnvironmentFault(
      `SOURCE_DATE_EPOCH is "${cited(epoch)}", which is no time. It is a number of seconds since 1970.`,
    );
  }
  return time.toISOString().slice(0, 10);
}

/**
 * What the environment says, the same for every command and for Astro's configuration. Relative
 * folders count from where the command is run.
 *
 * @throws EnvironmentFault when `DATELINE_SITE` is not an http(s) address, or `SOURCE_DATE_EPOCH` no time
 * @example environment({ DATELINE_BASE: 'dateline' }).base // "/dateline/"
 */
export function environment(env: NodeJS.ProcessEnv = process.env): Environment {
  const content = resolve(given(env['DATELINE_CONTENT']) ?? `${root}content`);
  const outDir = resolve(given(env['DATELINE_OUT']) ?? `${root}dist`);
  const site = given(env['DATELINE_SITE']);
  if (site !== undefined && !/^https?:\/\/[^/]/.test(site)) {
    throw new EnvironmentFault(
      `DATELINE_SITE is "${cited(site)}", which is no address. Write it with its scheme, such as https://example.org.`,
    );
  }
  const digest = createHash('sha256').update(`${content}\0${outDir}`).digest('hex').slice(0, 12);
  return {
    root,
    content,
    outDir,
    site,
    base: `/${given(env['DATELINE_BASE']) ?? ''}/`.replace(/\/+/g, '/'),
    builtOn: dayOfEpoch(given(env['SOURCE_DATE_EPOCH'])),
    keptDir: `${root}node_modules/.cache/dateline/kept`,
    cacheDir: `${root}node_modules/.cache/dateline/${digest}`,
  };
}
