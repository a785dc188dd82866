import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetNames,
  facetValues,
  folded,
  isNothing,
  narrowed,
  nothingChosen,
} from '../../../src/domain/facets.ts';
import type { Choice, FacetedEvent, FacetName } from '../../../src/domain/facets.ts';

type Some = Partial<Record<FacetName, readonly string[]>>;

const values = (some: Some) => facetValues((facet) => some[facet] ?? []);
const faceted = (id: string, some: Some, text = ''): FacetedEvent => ({
  id,
  values: values(some),
  text: folded(text),
});
const chosen = (some: Some, text = ''): Choice => ({ values: values(some), text });

const events = [
  faceted('fire', { lane: ['light'], actor: ['keeper', 'pilot'] }, 'The lamp burns. Ürümqi'),
  faceted('storm', { lane: ['light'], actor: ['pilot'] }, 'A storm of wind'),
  faceted('wall', { lane: ['stones'], actor: ['mason'] }, 'The wall falls in the storm'),
];

describe('what a choice shows', () => {
  test.each<[string, Choice, string[]]>([
    ['nothing chosen shows all', nothingChosen, ['fire', 'storm', 'wall']],
    ['one value', chosen({ lane: ['light'] }), ['fire', 'storm']],
    ['values of one facet widen', chosen({ actor: ['keeper', 'mason'] }), ['fire', 'wall']],
    ['facets narrow', chosen({ lane: ['light'], actor: ['keeper', 'mason'] }), ['fire']],
    ['facets that share nothing', chosen({ lane: ['stones'], actor: ['pilot'] }), []],
    ['a value that nothing has', chosen({ lane: ['nowhere'] }), []],
    ['a word', chosen({}, 'storm'), ['storm', 'wall']],
    ['every word, in any order', chosen({}, ' falls  STORM '), ['wall']],
    ['a word without its accents', chosen({}, 'urumqi'), ['fire']],
    ['a word with accents', chosen({}, 'lämp'), ['fire']],
    ['words and a value', chosen({ actor: ['pilot'] }, 'storm'), ['storm']],
  ])('%s', (_, choice, ids) => {
    expect(narrowed(events, choice).shown).toEqual(ids);
  });

  test.each<[string, Choice, FacetName, Record<string, number>]>([
    ['of everything', nothingChosen, 'actor', { keeper: 1, pilot: 2, mason: 1 }],
    [
      'of what the other facets leave',
      chosen({ lane: ['light'] }),
      'actor',
      { keeper: 1, pilot: 2 },
    ],
    ['its own facet aside', chosen({ lane: ['light'] }), 'lane', { light: 2, stones: 1 }],
    ['two facets at once', chosen({ lane: ['light'], actor: ['mason'] }), 'lane', { stones: 1 }],
    ['of what the words leave', chosen({}, 'storm'), 'lane', { light: 1, stones: 1 }],
  ])('counts %s', (_, choice, facet, counts) => {
    expect(Object.fromEntries(narrowed(events, choice).counts[facet])).toEqual(counts);
  });

  test.each([
    ['Ürümqi', 'urumqi'],
    ['İSTANBUL', 'istanbul'],
    ['Й', 'и'],
    ['مُدَرِّس', 'مدرس'],
    ['किताब', 'किताब'],
    ['ﬁre', 'fire'],
    ['新疆', '新疆'],
  ])('%s is folded to %s', (text, expected) => {
    expect(folded(text)).toBe(expected.normalize('NFKD'));
  });

  test('blanks are no choice', () => {
    expect(isNothing({ ...nothingChosen, text: '  ' })).toBe(true);
    expect(isNothing(chosen({ lane: ['light'] }))).toBe(false);
    expect(isNothing(chosen({}, 'a'))).toBe(false);
  });
});

const some = fc.subarray(['a', 'b', 'c', 'd']);
const anyValues = fc
  .tuple(...facetNames.map(() => some))
  .map((lists) => facetValues((facet) => lists[facetNames.indexOf(facet)] ?? []));
const anyText = fc.constantFrom('', 'x', 'x y', 'z');
const anyEvents = fc
  .array(fc.record({ values: anyValues, text: anyText }), { maxLength: 12 })
  .map((list) => list.map((event, index) => ({ id: `e${index}`, ...event })));
// Most facets are free, as when a reader chooses: with all in use hardly anything is left.
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  values: fc
    .tuple(anyValues, fc.subarray([...facetNames], { maxLength: 3 }))
    .map(([lists, used]) => facetValues((facet) => (used.includes(facet) ? lists[facet] : []))),
  text: fc.constantFrom('', 'x', 'y x', 'X'),
});
const anyFacet = fc.constantFrom(...facetNames);
const anyValue = fc.constantFrom('a', 'b', 'c', 'd');

const withValues = (choice: Choice, facet: FacetName, list: readonly string[]): Choice => ({
  ...choice,
  values: { ...choice.values, [facet]: list },
});

describe('whatever is chosen', () => {
  test('of a facet not in use, a choice never shows more', () => {
    fc.assert(
      fc.property(anyEvents, anyChoice, anyFacet, anyValue, (all, choice, facet, value) => {
        const before = narrowed(all, withValues(choice, facet, [])).shown;
        const after = narrowed(all, withValues(choice, facet, [value])).shown;
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
    );
  });

  test('one more value of a facet in use never shows less', () => {
    fc.assert(
      fc.property(anyEvents, anyChoice, anyFacet, anyValue, (all, choice, facet, value) => {
        fc.pre(choice.values[facet].length > 0);
        const before = narrowed(all, choice).shown;
        const after = narrowed(all, withValues(choice, facet, [...choice.values[facet], value]));
        expect(after.shown).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  test('a count is what its value, chosen alone in its facet, shows', () => {
    fc.assert(
      fc.property(anyEvents, anyChoice, anyFacet, anyValue, (all, choice, facet, value) => {
        const count = narrowed(all, choice).counts[facet].get(value) ?? 0;
        expect(narrowed(all, withValues(choice, facet, [value])).shown).toHaveLength(count);
      }),
    );
  });

  test('the order of values and the number of times they are named make no difference', () => {
    fc.assert(
      fc.property(anyEvents, anyChoice, (all, choice) => {
        const turned = {
          values: facetValues((facet) => [
            ...[...choice.values[facet]].reverse(),
            ...choice.values[facet],
          ]),
          text: choice.text.split(' ').reverse().join('  '),
        };
        expect(narrowed(all, turned)).toEqual(narrowed(all, choice));
      }),
    );
  });

  test('the order of the events makes no difference but to their order', () => {
    fc.assert(
      fc.property(anyEvents, anyChoice, (all, choice) => {
        const { shown, counts } = narrowed([...all].reverse(), choice);
        const straight = narrowed(all, choice);
        expect([...shown].reverse()).toEqual(straight.shown);
        expect(counts).toEqual(straight.counts);
      }),
    );
  });
});
