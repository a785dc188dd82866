import { timelineJson } from '../../domain/exports/timeline-json.ts';
import { timelineJsonSchema } from '../../schemas/timeline-file.ts';
import type { DataFile } from './data-file.ts';
import type { Exported } from './exported.ts';

/** The whole story in our own format, and the JSON Schema that it fits. */
export function timelineFiles({ story, bodies, base }: Exported): readonly DataFile[] {
  const schema = 'timeline.schema.json';
  const address = base === undefined ? undefined : new URL(`data/${schema}`, base).href;
  return [
    {
      kind: 'timeline',
      group: 'story',
      path: 'timeline.json',
      mediaType: 'application/json',
      contents: timelineJson({ story, bodies, schema: address ?? schema }),
    },
    {
      kind: 'schema',
      group: 'story',
      path: schema,
      mediaType: 'application/schema+json',
      contents: `${JSON.stringify(timelineJsonSchema(address), null, 2)}\n`,
    },
  ];
}
