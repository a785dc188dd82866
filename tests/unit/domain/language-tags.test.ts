import { expect, test } from 'vitest';
import { nearestTag } from '../../../src/domain/language-tags.ts';

test.each([
  ['en', ['en', 'ru'], 'en'],
  ['en-GB', ['en', 'ru'], 'en'],
  ['zh', ['en', 'zh-hans'], 'zh-hans'],
  ['zh-CN', ['en', 'zh-hans'], 'zh-hans'],
  ['zh-Hans-SG', ['zh-hans'], 'zh-hans'],
  ['zh-Hans', ['zh'], 'zh'],
  ['pt-BR', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['pt-AO', ['pt-PT', 'pt-BR'], 'pt-PT'],
])('%s of %j is %s', (tag, offered, expected) => {
  expect(nearestTag(tag, offered)).toBe(expected);
});

test.each([
  ['zh-Hant', ['en', 'zh-hans']],
  ['zh-TW', ['zh-hans']],
  ['ug', ['en', 'ru']],
  ['no tag', ['en']],
  ['en', []],
])('%s of %j is none', (tag, offered) => {
  expect(nearestTag(tag, offered)).toBeUndefined();
});
