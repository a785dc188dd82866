import type { Problem } from '../problem.ts';
import { quotationsOf } from '../quotations/quotation.ts';
import type { Check } from './check.ts';
import { report } from './report.ts';

const again =
  'Run `npm run verify -- --captures DIR --record` where the copies are kept, or remove the item.';

/** Verifications of a quotation that is not there, has other words by now, or of a copy that nobody names. */
export const verificationStale: Check = ({ story, fileOf }) => {
  const quotations = new Map(quotationsOf(story).map((quotation) => [quotation.key, quotation]));
  return story.sources.flatMap(({ id, captures, verifications }) =>
    verifications.flatMap(({ claim, text, sha256 }, at): Problem[] => {
      const stale = (field: string, message: string, remedy = again) => [
        report(
          'verification-stale',
          fileOf('sources', id),
          ['verifications', at, field],
          message,
          remedy,
        ),
      ];
      const quotation = quotations.get(claim);
      if (quotation?.source !== id) {
        return stale(
          'claim',
          `No claim called \`${claim}\` quotes this source.`,
          'Correct the name of the claim, as `event/id`, or remove the item.',
        );
      }
      if (quotation.quote.text !== text) {
        return stale(
          'text',
          `The quotation of \`${claim}\` has been changed since it was verified.`,
        );
      }
      if (!captures.some((capture) => capture.sha256 === sha256)) {
        return stale('sha256', 'None of the captures of this source has this SHA-256.');
      }
      return [];
    }),
  );
};
