import { claimKey } from '../chain.ts';
import { nearestName, patience } from '../nearest.ts';
import type { Patience } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckInput, EntryFile } from './check.ts';
import { claimsIn, listIn, recordIn, textIn } from './loose-data.ts';
import { referencesOf } from './references.ts';
import type { Reference } from './references.ts';
import { report } from './report.ts';

const words = {
  events: 'event',
  actors: 'actor',
  places: 'place',
  sources: 'source',
  claims: 'claim',
  lanes: 'lane',
} as const;

interface Known {
  readonly ids: Readonly<Record<Reference['to'], ReadonlySet<string>>>;
  /** Events whose claims could not be read. */
  readonly unread: ReadonlySet<string>;
  readonly knowsLanes: boolean;
  /** The first claim of each id, whatever its event. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

function knownIn({ files }: CheckInput): Known {
  const idsOf = (collection: EntryFile['collection']) =>
    new Set(files.filter((file) => file.collection === collection).map(({ id }) => id));
  const events = files.filter(({ collection }) => collection === 'events');
  const site = files.find(({ collection }) => collection === 'site');
  const lanes = listIn(recordIn(site?.data)['lanes']).map((lane) => textIn(recordIn(lane)['id']));
  const claims = events.flatMap(({ id, data }) =>
    claimsIn(data).map(({ claim }) => claimKey(id, textIn(claim['id']))),
  );
  return {
    elsewhere: new Map(
      [...claims].reverse().map((key) => [key.slice(key.indexOf('/') + 1), key] as const),
    ),
    ids: {
      events: idsOf('events'),
      actors: idsOf('actors'),
      places: idsOf('places'),
      sources: idsOf('sources'),
      claims: new Set(claims),
      lanes: new Set(lanes),
    },
    unread: new Set(
      events.filter(({ data }) => !Array.isArray(recordIn(data)['claims'])).map(({ id }) => id),
    ),
    knowsLanes: lanes.length > 0,
  };
}

function isMissing({ to, id }: Reference, { ids, unread, knowsLanes }: Known): boolean {
  if (to === 'lanes' && !knowsLanes) return false;
  if (to === 'claims' && unread.has(id.split('/')[0] ?? '')) return false;
  return !ids[to].has(id);
}

/** A claim as the file itself would name it. */
function asWritten(id: string, file: EntryFile): string {
  return file.collection === 'events' && id.startsWith(`${file.id}/`)
    ? id.slice(file.id.length + 1)
    : id;
}

function remedyFor(
  { to, id }: Reference,
  file: EntryFile,
  { ids, elsewhere }: Known,
  patient: Patience,
): string {
  const near = nearestName(id, ids[to], patient);
  if (to === 'claims') {
    const here = asWritten(id, file);
    const key = elsewhere.get(here);
    if (near !== undefined) return `Did you mean \`${asWritten(near, file)}\`?`;
    if (key !== undefined) return `Did you mean \`${key}\`?`;
    if (file.collection !== 'events') return 'Name a claim of an event as `event/id`.';
    return 'Name a claim of this event by its `id`, or one of another event as `event/id`.';
  }
  if (to === 'actors' && ids.sources.has(id)) return `Did you mean \`{ source: ${id} }\`?`;
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return to === 'lanes'
    ? `Name one of the lanes of site.yaml: ${[...ids.lanes].join(', ')}.`
    : `Write \`${to}/${id}.${to === 'events' ? 'mdx' : 'yaml'}\`, or name one that is there.`;
}

/** References to events, actors, sources, places, claims and lanes that are not there. */
export const referenceMissing: Check = (input) => {
  const known = knownIn(input);
  const patient = patience();
  return [...input.files, ...input.translations].flatMap((file) =>
    referencesOf(file)
      .filter((reference) => isMissing(reference, known))
      .map((reference): Problem => {
        const id = reference.to === 'claims' ? asWritten(reference.id, file) : reference.id;
        const problem = report(
          'reference-missing',
          file,
          reference.path,
          `There is no ${words[reference.to]} \`${id}\`.`,
          remedyFor(reference, file, known, patient),
        );
        return { ...problem, ...reference.at };
      }),
  );
};
