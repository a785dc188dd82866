import { runChecks } from '../../domain/checks/index.ts';
import type { RefusedRow } from '../../domain/imports/imported.ts';
import type { TimelineEvent } from '../../domain/model.ts';
import { entryOfBytes } from '../read-entry.ts';
import type { ImportSite } from './import-site.ts';

/** Why the checks would refuse a draft; `undefined` where they pass it. */
export function draftFault(text: string, id: string, site: ImportSite): RefusedRow | undefined {
  const listed = { collection: 'events', id, file: `events/${id}.md`, path: '' } as const;
  const { data, entryFile, problems, left } = entryOfBytes(new TextEncoder().encode(text), listed);
  const found = [
    ...problems,
    ...left,
    ...(data === undefined
      ? []
      : runChecks({
          files: [site.file, entryFile],
          translations: [],
          translated: new Map(),
          story: {
            site: site.data,
            events: [data as TimelineEvent],
            sources: [],
            actors: [],
            places: [],
            questions: [],
            paths: [],
          },
          // Whether an event lies in the future is no reason to refuse it, so no day is needed.
          today: '9999-12-31',
          fileOf: (collection) => (collection === 'site' ? site.file : entryFile),
        })),
  ];
  const fault = found.find(({ severity, file }) => severity === 'error' && file === listed.file);
  return fault === undefined
    ? undefined
    : { kind: 'refused', message: fault.message, remedy: fault.remedy };
}
