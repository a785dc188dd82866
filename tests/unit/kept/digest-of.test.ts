import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/kept/digest-of.ts';

const data = fc.anything({
  withMap: true,
  withSet: false,
  maxDepth: 3,
  values: [fc.string({ maxLength: 90 }), fc.integer(), fc.boolean(), fc.constant(null)],
});

const inOrder = (value: unknown): unknown =>
  value instanceof Map
    ? ['map', ...[...value].map((pair) => pair.map(inOrder))]
    : Array.isArray(value)
      ? ['list', ...value.map(inOrder)]
      : typeof value === 'object' && value !== null
        ? ['fields', ...Object.entries(value).map(([key, of]) => [key, inOrder(of)])]
        : value;

test('equal data have one digest, and other data another', () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      const same = isDeepStrictEqual(inOrder(one), inOrder(other));
      expect(digestOf(one) === digestOf(other)).toBe(same);
      expect(digestOf(structuredClone(one))).toBe(digestOf(one));
    }),
  );
});

test.each([
  [{ a: 1 }, { a: '1' }],
  [[1, 2], ['1,2']],
  [{ a: undefined }, {}],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [new Map([['a', 1]]), { a: 1 }],
  [new Set(['a']), ['a']],
  [['#x'], '["#x"]'],
  [null, undefined],
  [0, -0],
  ['x'.repeat(99), 'x'.repeat(98)],
  [[['x'.repeat(99)]], [['x'.repeat(98)]]],
])('%j is not %j', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

test.each([[() => 1], [Symbol('a')], [new Date(0)], [{ deep: [new URL('https://a.example')] }]])(
  'of what is no data there is none: %s',
  (value) => {
    expect(() => digestOf(value)).toThrow(TypeError);
  },
);
