import { describe, expect, test } from 'vitest';
import { environment } from '../../../src/cli/environment.ts';

describe('the day of the build', () => {
  test('is what SOURCE_DATE_EPOCH says, in UTC', () => {
    expect(environment({ SOURCE_DATE_EPOCH: '1795651199' }).builtOn).toBe('2026-11-25');
    expect(environment({ SOURCE_DATE_EPOCH: '0' }).builtOn).toBe('1970-01-01');
  });

  test('is not known without it: no clock is asked', () => {
    expect(environment({}).builtOn).toBeUndefined();
    expect(environment({ SOURCE_DATE_EPOCH: ' ' }).builtOn).toBeUndefined();
  });

  test.each(['today', '-1', '1e9', '99999999999999999'])('is not %s', (SOURCE_DATE_EPOCH) => {
    expect(() => environment({ SOURCE_DATE_EPOCH })).toThrow(RangeError);
  });
});
