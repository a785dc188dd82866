import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/domain/remembered.ts';

describe('a remembered answer', () => {
  it('is worked out once for each question', () => {
    const asked: string[] = [];
    const length = remembered((text: string) => {
      asked.push(text);
      return { length: text.length };
    });
    expect(length('wall')).toBe(length('wall'));
    expect(length('lamp').length).toBe(4);
    expect(asked).toEqual(['wall', 'lamp']);
  });

  it('is forgotten when there are too many, and worked out again', () => {
    let worked = 0;
    const same = remembered((text: string) => {
      worked += 1;
      return text;
    });
    for (let number = 0; number <= 100_000; number++) same(String(number));
    expect(same('0')).toBe('0');
    expect(worked).toBe(100_002);
  });
});
