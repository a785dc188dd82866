import { feedEntries } from '../../domain/exports/feed-entries.ts';
import type { Words } from '../../i18n/index.ts';
import { eventPath } from '../routes.ts';
import { addressFrom } from './address.ts';
import type { DataFile } from './data-file.ts';
import type { Exported } from './exported.ts';
import { feedPaths, feedText } from './feeds.ts';

/** The feeds of new and corrected entries, or why there are none. */
export function feedFiles(
  exported: Exported,
  words: Words,
): readonly DataFile[] | 'address' | 'days' {
  const { story, base, addedOn } = exported;
  if (base === undefined) return 'address';
  const entries = feedEntries(story, addedOn);
  if (entries.length === 0) return 'days';
  const address = addressFrom(exported);
  const addressOf = (event: string): string => address(eventPath(event));
  const source = { site: story.site, words, entries, base, addressOf };
  return [
    {
      kind: 'atom',
      group: 'feeds',
      path: feedPaths.atom,
      mediaType: 'application/atom+xml',
      contents: feedText('atom', source),
    },
    {
      kind: 'rss',
      group: 'feeds',
      path: feedPaths.rss,
      mediaType: 'application/rss+xml',
      contents: feedText('rss', source),
    },
    {
      kind: 'json-feed',
      group: 'feeds',
      path: feedPaths.json,
      mediaType: 'application/feed+json',
      contents: feedText('json', source),
    },
  ];
}
