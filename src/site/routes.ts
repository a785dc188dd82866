import { languageStep, pageLanguage } from './page-language.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/**
 * The address of a file on this site, below the sub-path that it is served from. Files are the same
 * in every language of the site.
 *
 * @example fileAt('favicon.svg') // "/favicon.svg", or "/dateline/favicon.svg" under DATELINE_BASE=/dateline
 */
export const fileAt = (path: string): string => base + path;

/**
 * The address of a page of this site, in the language of the page that leads there.
 *
 * @example pathTo('about/') // "/about/", or "/ru/about/" on a Russian page of a site in English
 */
export const pathTo = (path = ''): string => fileAt(languageStep(pageLanguage()) + path);

/** The page of an event. */
export const eventPath = (id: string): string => pathTo(`events/${encodeURIComponent(id)}/`);

/** The page of a source. */
export const sourcePath = (id: string): string => pathTo(`sources/${encodeURIComponent(id)}/`);

/** The page of an actor. */
export const actorPath = (id: string): string => pathTo(`actors/${encodeURIComponent(id)}/`);

/** The page of a place. */
export const placePath = (id: string): string => pathTo(`places/${encodeURIComponent(id)}/`);

/** The page of a lane. */
export const lanePath = (id: string): string => pathTo(`lanes/${encodeURIComponent(id)}/`);

/** The page on which the accounts of an event stand side by side. */
export const eventAccountsPath = (id: string): string => `${eventPath(id)}accounts/`;

/** The timeline as it is shown in the pages of others, in the story's own language. */
export const embedPath = (): string => fileAt('embed/');

/** An event as it is shown in the pages of others. */
export const embedEventPath = (id: string): string =>
  `${embedPath()}events/${encodeURIComponent(id)}/`;

/** The script by which a page of others gives an embed the height of its text. */
export const embedScriptPath = (): string => `${embedPath()}frame.js`;

/** The list of questions. */
export const questionsPath = (): string => pathTo('questions/');

/** The page of a question. */
export const questionPath = (id: string): string => `${questionsPath()}${encodeURIComponent(id)}/`;

/** The list of guided walks. */
export const pathsPath = (): string => pathTo('paths/');

/** The page of a guided walk. */
export const readingPathPath = (id: string): string => `${pathsPath()}${encodeURIComponent(id)}/`;

/** Every correction of the story. */
export const correctionsPath = (): string => pathTo('corrections/');

/**
 * The page on which a reader proposes an entry, or a change of an event.
 *
 * @example proposePath('visit') // "/propose/?event=visit"
 */
export const proposePath = (event?: string): string =>
  pathTo('propose/') + (event === undefined ? '' : `?event=${encodeURIComponent(event)}`);

/** A place on the map's page. */
export const mapPath = (place?: string): string =>
  pathTo('map/') + (place === undefined ? '' : `#place-${encodeURIComponent(place)}`);

/** The anchor of a claim on its event's page. */
export const claimAnchor = (id: string): string => `claim-${id}`;

/**
 * The permanent address of a claim.
 *
 * @example claimPath('visit/factory-pay') // "/events/visit/#claim-factory-pay"
 */
export function claimPath(key: string): string {
  const [event = '', claim = ''] = key.split('/');
  return `${eventPath(event)}#${claimAnchor(claim)}`;
}

/** The whole address of a path, where the site's own address is known. */
export function wholeAddress(path: string, site: URL | undefined): string | undefined {
  return site === undefined ? undefined : new URL(path, site).href;
}

/** The site's own address, where it is known; what `Astro.site` is on a page. */
export function siteAddress(): URL | undefined {
  const site: unknown = import.meta.env.SITE;
  return typeof site === 'string' && site !== '' ? new URL(site) : undefined;
}

/** A page of the reports of a divided story. */
export const reportedPartPath = (steps: readonly string[]): string =>
  pathTo(`reported/${steps.join('/')}/`);

/** The days of a year on which the record of a divided story grew. */
export const asOfYearPath = (year: number): string => pathTo(`as-of/${year}/`);

/**
 * A page of a divided chronology.
 *
 * @example partPath(['2018', '12']) // "/years/2018/12/"
 */
export const partPath = (steps: readonly string[]): string => pathTo(`years/${steps.join('/')}/`);
