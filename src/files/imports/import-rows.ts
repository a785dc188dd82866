import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { draftEvent } from '../../domain/imports/draft-event.ts';
import { questioned } from '../../domain/imports/first-of-january.ts';
import type { DaysGiven } from '../../domain/imports/first-of-january.ts';
import type { ImportedEvent, ImportedRow, RefusedRow } from '../../domain/imports/imported.ts';
import { isReserved, slugOf } from '../../domain/slug.ts';
import { latin } from '../latin.ts';
import { writeNew } from '../write-whole.ts';
import { fieldsAndBody } from '../yaml-text.ts';
import { draftFault } from './draft-fault.ts';
import { htmlOf, plainOf } from './foreign-text.ts';
import { forSite, isNamed, laneFinder, newSite, siteFile, siteIn } from './import-site.ts';
import { isThere } from './is-there.ts';
import { longestHtml, markdownFromHtml } from './markdown-from-html.ts';
import type { OpenedImport } from './open-import.ts';
import { overviewOf } from './overview.ts';

/** What came of a file: the rows that went in are the sum of all the others. */
export interface ImportSum {
  readonly rows: number;
  readonly drafts: number;
  readonly titles: number;
  readonly eras: number;
  readonly refused: number;
}

/** What is told while a file is imported. */
export interface ImportTold {
  /** A row that came to nothing. */
  refused(where: string, row: RefusedRow): void;
  /** What of a row was left behind. */
  leftOut(where: string, what: readonly string[]): void;
  /** How many rows have been done. */
  progress(rows: number): void;
}

/** What an import came to. */
export interface Imported {
  readonly sum: ImportSum;
  readonly days: DaysGiven;
  /** The text of the `site.yaml` that was written; `undefined` where one is there already. */
  readonly site?: string;
  /** What of the file belongs in `site.yaml` and could not be put there. */
  readonly forSite?: string;
}

interface ImportOptions {
  readonly opened: OpenedImport;
  /** The name of the file, as drafts name it. */
  readonly name: string;
  /** The content folder that it goes to. */
  readonly into: string;
  readonly isDryRun: boolean;
  readonly told: ImportTold;
}

/** The longest id that is made of a title. */
const longestId = 60;

function idOf(names: readonly string[], taken: ReadonlySet<string>): string {
  const [first = 'event'] = names.map((name) => slugOf(latin(name))).filter((slug) => slug !== '');
  const cut = first.length <= longestId ? first : first.slice(0, longestId).replace(/-[^-]*$/u, '');
  let id = isReserved(cut) ? `${cut}-event` : cut;
  for (let at = 2; taken.has(id); at += 1) id = `${cut}-${at}`;
  return id;
}

function tooLong(event: ImportedEvent): boolean {
  const texts = [
    event.title,
    event.text,
    ...event.media.flatMap(({ shown, caption, credit }) => [shown, caption, credit]),
    ...event.facts.map(({ text }) => text),
  ];
  return texts.reduce((sum, text) => sum + (text?.text.length ?? 0), 0) > longestHtml;
}

/**
 * Imports the rows of a file into a content folder, each as a draft that passes the checks or as a
 * problem. Nothing that is there is overwritten. The file is read twice, so that its rows need never
 * be held all at once: what only the whole tells (its groups, whether 1 January means the year) is
 * known before the first draft is written.
 *
 * @throws ImportRefusal when the content folder cannot be written to as it is
 * @throws Error with a `code` of the file system when a file may not be read or written
 */
export async function importRows(options: ImportOptions): Promise<Imported> {
  const { opened, name, into, isDryRun, told } = options;
  const overview = await overviewOf(opened);
  const old = await siteIn(into);
  const site = old ?? newSite(name, overview);
  const laneOf = laneFinder(site.data);
  const events = join(into, 'events');
  const there = new Set(
    ((await isThere(events)) ? await readdir(events) : []).map((file) =>
      file.replace(/\.mdx?$/u, '').toLowerCase(),
    ),
  );
  const taken = new Set<string>();
  const sum = { rows: 0, drafts: 0, titles: 0, eras: 0, refused: 0 };

  if (!isDryRun) {
    await mkdir(events, { recursive: true });
    if (site.text !== undefined) await writeNew(siteFile(into).path, site.text);
  }

  async function draft(event: ImportedEvent, where: string): Promise<RefusedRow | undefined> {
    if (tooLong(event)) {
      return {
        kind: 'refused',
        message: 'Its text is longer than 200,000 characters, which is too much for one entry.',
        remedy: 'Shorten it to a few paragraphs.',
      };
    }
    let made;
    try {
      made = draftEvent(
        { ...event, date: questioned(event.date, overview.days) },
        { file: name, where, plainOf, htmlOf, markdownOf: markdownFromHtml, laneOf },
      );
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return {
        kind: 'refused',
        message: 'Its text could not be read: it may be nested too deeply.',
        remedy: 'Write it as plain text.',
      };
    }
    if (made.kind === 'refused') return made;
    const id = idOf(made.names, taken);
    taken.add(id);
    if (there.has(id)) {
      return {
        kind: 'refused',
        message: `events/${id} is there already, and nothing is overwritten.`,
        remedy: 'Rename that entry or remove it, or import into another folder with --into.',
      };
    }
    const text = fieldsAndBody(made.data, made.body === '' ? '' : `\n${made.body}\n`);
    const fault = draftFault(text, id, site);
    if (fault !== undefined) return fault;
    if (!isDryRun) await writeNew(join(events, `${id}.md`), text);
    told.leftOut(where, made.leftOut);
    return undefined;
  }

  async function faultOf({ where, is }: ImportedRow): Promise<RefusedRow | undefined> {
    switch (is.kind) {
      case 'refused':
        return is;
      case 'event':
        return draft(is, where);
      case 'era':
        return isNamed(is)
          ? undefined
          : { kind: 'refused', message: 'The era has no name.', remedy: 'Write its headline.' };
      case 'title':
        return sum.titles === 0
          ? undefined
          : {
              kind: 'refused',
              message: 'It is a second title.',
              remedy: 'Keep one, or give it a date and make it an event.',
            };
    }
  }

  async function take(row: ImportedRow): Promise<void> {
    const { where, is, leftOut } = row;
    const fault = await faultOf(row);
    if (fault === undefined || is.kind === 'refused') told.leftOut(where, leftOut);
    if (fault !== undefined) {
      sum.refused += 1;
      told.refused(where, fault);
    } else if (is.kind === 'event') sum.drafts += 1;
    else if (is.kind === 'title') sum.titles += 1;
    else sum.eras += 1;
  }

  for await (const row of opened.rows()) {
    sum.rows += 1;
    await take(row);
    told.progress(sum.rows);
  }
  const rest = old === undefined ? undefined : forSite(overview);
  return {
    sum,
    days: overview.days,
    ...(site.text === undefined ? {} : { site: site.text }),
    ...(rest === undefined ? {} : { forSite: rest }),
  };
}
