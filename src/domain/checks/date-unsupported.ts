import { claimKey, lastSourceOf } from '../chain.ts';
import { isDayPrecise } from '../date/index.ts';
import type { Claim, Story } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import type { CheckedDate } from './date-of.ts';
import { dateOf, isWithin } from './date-of.ts';
import { isRecord, recordIn } from './loose-data.ts';
import { report } from './report.ts';

function claimsOf(story: Story): Map<string, Claim> {
  return new Map(
    story.events.flatMap((event) =>
      event.claims.map((claim) => [claimKey(event.id, claim.id), claim] as const),
    ),
  );
}

/**
 * Events whose date is precise to the day while no claim that the date lists supports it. A claim
 * does when it gives a day within the date itself, or when its source was published within it.
 */
export const dateUnsupported: Check = ({ story, fileOf }) => {
  const claims = claimsOf(story);
  const published = new Map(story.sources.map((source) => [source.id, source.published]));

  const supports = (claim: Claim, date: CheckedDate): boolean => {
    const own = dateOf(claim.date);
    if (own !== undefined && isDayPrecise(own) && isWithin(own, date)) return true;
    return isWithin(dateOf(published.get(lastSourceOf(claim) ?? '')), date);
  };

  return story.events.flatMap((event): Problem[] => {
    const { edtf, claims: refs } = event.date;
    const date = dateOf(edtf);
    if (date === undefined || !isDayPrecise(date)) return [];
    // What has no claims yet has none to name: that a published event has some, its schema asks.
    if (event.draft && event.claims.length === 0) return [];
    const listed = refs.map((ref) => claims.get(claimKey(event.id, ref)));
    // A claim that is not there, or whose file is broken, is told of elsewhere and may support it.
    if (listed.some((claim) => claim === undefined || supports(claim, date))) return [];

    const file = fileOf('events', event.id);
    const able = event.claims.find((claim) => supports(claim, date));
    const list = `claims: [${able?.id ?? '…'}]`;
    const long = refs.length > 0 ? list : `date: { edtf: "${edtf}", ${list} }`;
    return [
      report(
        'date-unsupported',
        file,
        isRecord(recordIn(file.data)['date']) ? ['date', 'edtf'] : ['date'],
        refs.length === 0
          ? `The date ${edtf} is precise to the day, and no claim is named that supports it.`
          : `The date ${edtf} is precise to the day, and no claim that it names gives a day within it or was published within it.`,
        able === undefined
          ? `Name a claim that gives the day (\`${long}\`, and \`date:\` in the claim), or write the date less precisely.`
          : `Write \`${long}\`.`,
      ),
    ];
  });
};
