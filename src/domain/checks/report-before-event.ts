import { lastSourceOf } from '../chain.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isSurelyBefore } from './date-of.ts';
import { report } from './report.ts';

/** Sources that were surely published before the event that they report. */
export const reportBeforeEvent: Check = ({ story, fileOf }) => {
  const published = new Map(story.sources.map((source) => [source.id, source.published]));
  return story.events.flatMap((event) => {
    const told = new Set<string>();
    return event.claims.flatMap((claim, at): Problem[] => {
      const source = lastSourceOf(claim) ?? '';
      const day = published.get(source);
      if (told.has(source) || !isSurelyBefore(day, event.date.edtf)) return [];
      told.add(source);
      return [
        report(
          'report-before-event',
          fileOf('events', event.id),
          ['claims', at, 'chain', claim.chain.length - 1],
          `The source \`${source}\` was published on ${day ?? ''}, before the event, ${event.date.edtf}.`,
          'Correct one of the two dates, or leave it if the source announces the event.',
        ),
      ];
    });
  });
};
