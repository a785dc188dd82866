import { listIn, recordIn } from '../../domain/checks/loose-data.ts';
import { collectionNoun } from '../../domain/collection-noun.ts';
import type { Collection } from '../../domain/model.ts';
import { timelineFormat } from '../../domain/exports/timeline-json.ts';

/** An entry of our own `timeline.json`, as it is written there. */
export interface TimelineEntry {
  /** Its place in the file. */
  readonly where: string;
  readonly collection: Collection | 'site';
  readonly id: string | undefined;
  readonly fields: object;
  readonly body: { readonly format: string; readonly text: string } | undefined;
}

const collections = ['events', 'sources', 'actors', 'places', 'questions', 'paths'] as const;

/** True for the data of a `timeline.json` of a version that can be read. */
export function isTimeline(data: unknown): boolean {
  const { format, version } = recordIn(data);
  return format === timelineFormat.format && version === timelineFormat.version;
}

/** The entries of a `timeline.json`: its site, then each list in the order of the file. */
export function timelineEntries(data: unknown): TimelineEntry[] {
  const file = recordIn(data);
  return [
    {
      where: 'site',
      collection: 'site' as const,
      id: 'site',
      fields: recordIn(file['site']),
      body: undefined,
    },
    ...collections.flatMap((collection) =>
      listIn(file[collection]).map((entry, at) => {
        const { id, body, ...fields } = recordIn(entry);
        const { format, text } = recordIn(body);
        return {
          where: `${collectionNoun[collection]} ${at + 1}`,
          collection,
          id: typeof id === 'string' ? id : undefined,
          fields,
          body:
            collection === 'events' && typeof format === 'string' && typeof text === 'string'
              ? { format, text }
              : undefined,
        };
      }),
    ),
  ];
}
