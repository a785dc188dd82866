import fc from 'fast-check';
import type { Story } from '../../../src/domain/model.ts';
import { claim, derivedFrom, event, source, story } from './graph-story.ts';

const basis = fc.constantFrom('stated' as const, 'inferred' as const);
const rel = fc.constantFrom('repeats', 'repeats', 'corroborates', 'contradicts');

/**
 * Stories in which statements spread: claims of long chains, that repeat and corroborate one
 * another, read in sources that are made from each other. There are no rings of these; chains of
 * several claims may run in a ring together.
 */
export const anySpread: fc.Arbitrary<Story> = fc
  .array(
    fc.record({
      actors: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
      bases: fc.array(basis, { minLength: 4, maxLength: 4 }),
      source: fc.nat(6),
      links: fc.array(fc.tuple(rel, fc.nat(11)), { maxLength: 2 }),
      derives: fc.array(fc.nat(6), { maxLength: 2 }),
    }),
    { minLength: 7, maxLength: 12 },
  )
  .map((drawn) =>
    story({
      events: drawn.map(({ actors, bases, source: read, links }, n) =>
        event(`e${n}`, [
          claim(
            'x',
            [
              ...actors.map((id) => ({ kind: 'actor' as const, id: `a${id}` })),
              { kind: 'source' as const, id: `s${read}` },
            ].map((hop, index) => ({ ...hop, basis: bases[index] ?? 'stated' })),
            ...links.filter(([, to]) => to < n).map(([how, to]) => `${how} e${to}/x`),
          ),
        ]),
      ),
      sources: drawn
        .slice(0, 7)
        .map(({ derives }, n) =>
          source(
            `s${n}`,
            `a${n % 5}`,
            derivedFrom(...derives.filter((to) => to < n).map((to) => `s${to}`)),
          ),
        ),
    }),
  );
