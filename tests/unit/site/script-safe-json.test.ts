import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptSafeJson } from '../../../src/site/script-safe-json.ts';

test('nothing in the data can end the script that holds it', () => {
  expect(scriptSafeJson({ name: '</script><!--' })).toBe('{"name":"\\u003c/script>\\u003c!--"}');
});

test('the JSON reads back as it was, and holds no <', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (data) => {
      const json = scriptSafeJson(data);
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
