import type { Dated, Entry, Report, Uncertainty } from './entry.ts';

/** A date as JSON: what holds nothing is left out. */
interface PackedDated extends Omit<Dated, 'shape'> {
  readonly shape?: readonly Uncertainty[];
}

interface PackedReport extends PackedDated, Omit<Report, 'shape' | 'lag' | 'href'> {
  readonly lag?: string;
  readonly href?: string;
}

/** An event as JSON: what holds nothing is left out. */
export interface PackedEntry
  extends
    PackedDated,
    Omit<Entry, 'shape' | 'summary' | 'state' | 'disputed' | 'href' | 'reports'> {
  readonly summary?: string;
  readonly state?: string;
  readonly disputed?: true;
  readonly href?: string;
  readonly reports?: readonly PackedReport[];
}

/** The same with its marks as a list, where it has any. */
function packedDate<T extends Dated>(
  dated: T,
): Omit<T, 'shape'> & { readonly shape?: readonly Uncertainty[] } {
  const { shape, ...rest } = dated;
  return shape.size === 0 ? rest : { ...rest, shape: [...shape] };
}

/** Leaves out what is an empty text. */
function said<Key extends string>(
  texts: Readonly<Record<Key, string>>,
): Partial<Record<Key, string>> {
  return Object.fromEntries(
    Object.entries<string>(texts).filter(([, text]) => text !== ''),
  ) as Partial<Record<Key, string>>;
}

/** An event as it stands in a file of the timeline; {@link unpackedEntry} gives it back. */
export function packedEntry(entry: Entry): PackedEntry {
  const { summary, state, disputed, href, reports, ...rest } = packedDate(entry);
  return {
    ...rest,
    ...said({ summary, state, href }),
    ...(disputed ? { disputed } : {}),
    ...(reports.length === 0
      ? {}
      : {
          reports: reports.map((report) => {
            const { lag, href: to, ...others } = packedDate(report);
            return { ...others, ...said({ lag, href: to }) };
          }),
        }),
  };
}

/** What {@link packedEntry} was given. */
export function unpackedEntry({ shape, reports, ...rest }: PackedEntry): Entry {
  return {
    summary: '',
    state: '',
    href: '',
    ...rest,
    disputed: rest.disputed ?? false,
    shape: new Set(shape),
    reports: (reports ?? []).map(({ shape: marks, ...report }) => ({
      lag: '',
      href: '',
      ...report,
      shape: new Set(marks),
    })),
  };
}
