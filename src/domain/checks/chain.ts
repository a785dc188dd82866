import type { Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { claimsIn, isRecord, listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

interface WrittenChain {
  readonly file: EntryFile;
  /** Place of the claim in its file. */
  readonly at: number;
  readonly hops: readonly unknown[];
}

function chainsOf(files: readonly EntryFile[]): WrittenChain[] {
  return files
    .filter(({ collection }) => collection === 'events')
    .flatMap((file) =>
      claimsIn(file.data).map(({ claim, at }) => ({ file, at, hops: listIn(claim['chain']) })),
    )
    .filter(({ hops }) => hops.length > 0);
}

const sourceOf = (hop: unknown) => textIn(recordIn(hop)['source']);
const actorOf = (hop: unknown) => textIn(hop) || textIn(recordIn(hop)['actor']);

/** Chains whose first hop is a source: nobody is named who said it. */
export const chainStart: Check = ({ files, story }) => {
  const publishers = new Map(story.sources.map(({ id, publisher }) => [id, publisher]));
  return chainsOf(files).flatMap(({ file, at, hops }): Problem[] => {
    const source = sourceOf(hops[0]);
    if (source === '') return [];
    const publisher = publishers.get(source);
    return [
      report(
        'chain-start',
        file,
        ['claims', at, 'chain', 0],
        `The chain starts at the source \`${source}\`, and not at somebody who says it.`,
        publisher === undefined
          ? "Put the speaker's id first; where the article itself says it, that of its publisher."
          : `Put the speaker's id first; where the article itself says it, that is \`${publisher}\`.`,
      ),
    ];
  });
};

/** Chains whose last hop is no source: nothing is named in which it was read. */
export const chainEnd: Check = ({ files }) => {
  const sources = new Set(
    files.filter(({ collection }) => collection === 'sources').map(({ id }) => id),
  );
  return chainsOf(files).flatMap(({ file, at, hops }): Problem[] => {
    const last = hops.length - 1;
    const actor = actorOf(hops[last]);
    if (actor === '' || sourceOf(hops[last]) !== '') return [];
    return [
      report(
        'chain-end',
        file,
        ['claims', at, 'chain', last],
        `The chain ends at \`${actor}\`, and not at a source that was read.`,
        sources.has(actor)
          ? `Write \`{ source: ${actor} }\`.`
          : 'Add the source as the last step: `{ source: … }`.',
      ),
    ];
  });
};

/** Hops in between that are neither stated nor inferred, and hops that are both. */
export const hopBasis: Check = ({ files }) =>
  chainsOf(files).flatMap(({ file, at, hops }) =>
    hops.flatMap((hop, step): Problem[] => {
      // The short form is a stated hop.
      if (!isRecord(hop)) return [];
      const [stated, inferred] = [hop['stated'] === true, hop['inferred'] === true];
      // Who spoke and what was read stand in the source itself.
      const isEnd = step === 0 || step === hops.length - 1;
      if (stated && inferred) {
        return [
          report(
            'hop-basis',
            file,
            ['claims', at, 'chain', step],
            `The hop \`${actorOf(hop) || sourceOf(hop)}\` is both stated and inferred.`,
            'Keep `stated: true` if the source itself says so, else `inferred: true`.',
          ),
        ];
      }
      if (stated || inferred || isEnd) return [];
      return [
        report(
          'hop-basis',
          file,
          ['claims', at, 'chain', step],
          `The hop \`${actorOf(hop) || sourceOf(hop)}\` is neither stated nor inferred.`,
          'Add `stated: true` if the source itself says so, or `inferred: true` if you conclude it.',
        ),
      ];
    }),
  );
