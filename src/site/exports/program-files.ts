import { timelineJs } from '../../domain/exports/timelinejs.ts';
import type { Words } from '../../i18n/index.ts';
import { eventPath } from '../routes.ts';
import { addressFrom } from './address.ts';
import { calendar } from './calendar.ts';
import type { DataFile } from './data-file.ts';
import type { Exported } from './exported.ts';
import { jsonLd } from './json-ld.ts';

/** The story in the formats of other programs; without a calendar where no event has its day. */
export function programFiles(exported: Exported, words: Words): readonly DataFile[] {
  const { story, graph, base, changedOn } = exported;
  const address = addressFrom(exported);
  const addressOf = (event: string): string => address(eventPath(event));
  const host = base?.hostname ?? 'dateline.invalid';
  const ics = calendar({ story, words, host, addressOf, changedOn });
  const { leftOut } = words.data.timelineJs;
  return [
    ...(ics === undefined
      ? []
      : [
          {
            kind: 'calendar',
            group: 'programs',
            path: 'events.ics',
            mediaType: 'text/calendar; charset=utf-8',
            contents: ics,
          } as const,
        ]),
    {
      kind: 'timelinejs',
      group: 'programs',
      path: 'timelinejs.json',
      mediaType: 'application/json',
      contents: timelineJs(story, graph, { leftOut, addressOf }),
    },
    {
      kind: 'json-ld',
      group: 'programs',
      path: 'story.jsonld',
      mediaType: 'application/ld+json',
      contents: jsonLd(exported),
    },
  ];
}
