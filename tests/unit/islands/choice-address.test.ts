import { describe, expect, test } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { addressOf, choiceFrom } from '../../../src/islands/facets/choice-address.ts';

const known = facetValues((facet) => [`${facet}-1`, `${facet}-2`]);

describe('the address of a choice', () => {
  test.each([
    ['', ''],
    ['?lane=lane-1', '?lane=lane-1'],
    ['?lane=lane-2&lane=lane-1&lane=lane-2', '?lane=lane-1&lane=lane-2'],
    ['?text=+two++words+&state=state-1', '?state=state-1&text=two++words'],
    ['?lane=nobody&actor=actor-1', '?actor=actor-1'],
    ['?text=%D0%BF%D0%BB%D0%B0%D1%82%D0%B0', '?text=%D0%BF%D0%BB%D0%B0%D1%82%D0%B0'],
  ])('%s is written as %s', (search, written) => {
    const address = addressOf('https://example.org/', choiceFrom(search, known));
    expect(new URL(address).search).toBe(written);
  });

  test('keeps what is not its own', () => {
    const choice = choiceFrom('?place=place-2', known);
    expect(addressOf('https://example.org/?event=fire&lane=lane-1&from=2018-12-01#x', choice)).toBe(
      'https://example.org/?event=fire&from=2018-12-01&place=place-2#x',
    );
  });
});
