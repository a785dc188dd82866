import { withRow } from '../../domain/imports/first-of-january.ts';
import type { DaysGiven } from '../../domain/imports/first-of-january.ts';
import type { ImportedEra, ImportedTitle } from '../../domain/imports/imported.ts';
import type { OpenedImport } from './open-import.ts';

/** More groups than these are no lanes that a reader could tell apart. */
export const mostLanes = 20;

/** What only the whole file tells. */
export interface Overview {
  readonly days: DaysGiven;
  readonly groups: ReadonlySet<string>;
  readonly hasLoose: boolean;
  readonly title: ImportedTitle | undefined;
  readonly eras: readonly ImportedEra[];
}

/** Reads a file once through, and keeps of it what the rows alone do not tell. */
export async function overviewOf(opened: OpenedImport): Promise<Overview> {
  let days: DaysGiven = { days: 0, firsts: 0 };
  let title: ImportedTitle | undefined;
  let hasLoose = false;
  const groups = new Set<string>();
  const eras: ImportedEra[] = [];
  for await (const row of opened.rows()) {
    days = withRow(days, row);
    const { is } = row;
    if (is.kind === 'title') title ??= is;
    if (is.kind === 'era') eras.push(is);
    if (is.kind !== 'event') continue;
    if (is.group === undefined) hasLoose = true;
    else if (groups.size <= mostLanes) groups.add(is.group);
  }
  return { days, groups, hasLoose, title, eras };
}
