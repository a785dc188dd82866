import { basename, extname, join } from 'node:path';
import type { EntryFile } from '../../domain/checks/check.ts';
import type { DraftContext } from '../../domain/imports/draft-event.ts';
import type { ImportedEra } from '../../domain/imports/imported.ts';
import type { Site } from '../../domain/model.ts';
import { summaryOf } from '../../domain/imports/summary-of.ts';
import { slugOf } from '../../domain/slug.ts';
import { visible } from '../../schemas/text.ts';
import { latin } from '../latin.ts';
import { entryOfBytes, readEntry } from '../read-entry.ts';
import { yamlText } from '../yaml-text.ts';
import { plainOf } from './foreign-text.ts';
import { isThere } from './is-there.ts';
import { ImportRefusal } from './open-import.ts';
import { mostLanes } from './overview.ts';
import type { Overview } from './overview.ts';

/** The site as it is, or as it is to be. */
export interface ImportSite {
  readonly file: EntryFile;
  readonly data: Site;
  /** Its text, where it has to be written. */
  readonly text?: string;
}

/** The file of the site, as the reader of entries takes it. */
export const siteFile = (into: string) =>
  ({
    collection: 'site',
    id: 'site',
    file: 'site.yaml',
    path: join(into, 'site.yaml'),
  }) as const;

/** Ids for groups: their own words where they are Latin, else their place. */
function lanesOf(groups: ReadonlySet<string>): Site['lanes'] {
  const ids = new Set<string>();
  return [...groups].map((group, at) => {
    const slug = slugOf(latin(plainOf({ format: 'html', text: group })));
    const id = slug === '' || ids.has(slug) || slug === 'imported' ? `group-${at + 1}` : slug;
    ids.add(id);
    const title = plainOf({ format: 'html', text: group }) || `Group ${at + 1}`;
    return { id, title, description: `What the imported file has in its group “${title}”.` };
  });
}

/**
 * A site made from what the file says of itself, for a folder that has none.
 *
 * @throws ImportRefusal when it would not pass the checks
 */
export function newSite(name: string, { groups, hasLoose, title, eras }: Overview): ImportSite {
  const given = title === undefined ? '' : plainOf(title.title);
  const words = visible.test(given) ? given : basename(name, extname(name));
  const lead = title?.text === undefined ? '' : summaryOf(plainOf(title.text));
  const text = visible.test(lead) ? lead : words;
  const hasLanes = groups.size > 0 && groups.size <= mostLanes;
  const fields = {
    title: words,
    lead: text,
    description: text,
    lang: 'en',
    licence: { name: `Not known: ${name} does not say` },
    lanes: [
      ...(hasLanes ? lanesOf(groups) : []),
      ...(hasLanes && !hasLoose
        ? []
        : [{ id: 'imported', title: 'Imported', description: `What came from ${name}.` }]),
    ],
    ...(eras.some(isNamed) ? { eras: erasOf(eras) } : {}),
  };
  const yaml = yamlText(fields);
  const read = entryOfBytes(new TextEncoder().encode(yaml), siteFile('.'));
  if (read.data === undefined) {
    throw new ImportRefusal(
      `No site.yaml can be made of it: ${[...read.problems, ...read.left].map(({ message }) => message).join(' ')}`,
    );
  }
  return { file: read.entryFile, data: read.data as Site, text: yaml };
}

/**
 * The site of a content folder; `undefined` where there is none yet.
 *
 * @throws ImportRefusal when there is one with errors
 */
export async function siteIn(into: string): Promise<ImportSite | undefined> {
  const listed = siteFile(into);
  if (!(await isThere(listed.path))) return undefined;
  const { data, entryFile } = await readEntry(listed);
  if (data === undefined) {
    throw new ImportRefusal('The site.yaml of the content folder has errors: run check first.');
  }
  return { file: entryFile, data: data as Site };
}

/** Which lane a group goes to, and what is to be said of it. */
export function laneFinder({ lanes }: Site): DraftContext['laneOf'] {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const fallback = lanes.find(({ id }) => id === 'imported') ?? lanes[0];
  return (group) => {
    const words = group === undefined ? '' : plainOf({ format: 'html', text: group });
    const lane = lanes.find(({ id, title }) => same(title, words) || id === slugOf(latin(words)));
    const other = fallback?.id ?? '';
    if (lane !== undefined) return { lane: lane.id };
    if (words !== '') {
      return {
        lane: other,
        gap: `the file has it in its group “${words}”, and site.yaml has no lane of that name`,
      };
    }
    return fallback?.id === 'imported'
      ? { lane: other }
      : { lane: other, gap: 'no lane was chosen: it stands in the first one' };
  };
}

/** True for an era whose name can be read; of another one no band could be told apart. */
export function isNamed({ title }: ImportedEra): boolean {
  return visible.test(plainOf(title));
}

/** Eras as `site.yaml` holds them, each with an id of its own. */
function erasOf(eras: readonly ImportedEra[]): readonly object[] {
  const ids = new Set<string>();
  return eras.filter(isNamed).map((era, at) => {
    const title = plainOf(era.title);
    const slug = slugOf(latin(title));
    const id = slug === '' || ids.has(slug) ? `era-${at + 1}` : slug;
    ids.add(id);
    const summary = era.text === undefined ? '' : summaryOf(plainOf(era.text));
    return { id, title, date: era.date.edtf, ...(visible.test(summary) ? { summary } : {}) };
  });
}

/** What of the file belongs in a `site.yaml` that is there already, as YAML; `undefined` for nothing. */
export function forSite({ title, eras }: Overview): string | undefined {
  const fields = {
    ...(title === undefined ? {} : { title: plainOf(title.title) }),
    ...(eras.some(isNamed) ? { eras: erasOf(eras) } : {}),
  };
  return Object.keys(fields).length === 0 ? undefined : yamlText(fields);
}
