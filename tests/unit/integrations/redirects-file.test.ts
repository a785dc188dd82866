import { expect, test } from 'vitest';
import { earlierAddresses } from '../../../src/domain/earlier-addresses.ts';
import { redirectsFile } from '../../../src/integrations/redirects-file.ts';

const none = { events: [], sources: [], actors: [], places: [], questions: [], paths: [] };

test('each earlier address leads on in every language, below the base', () => {
  const actors = [
    {
      id: 'keeper',
      name: 'The keeper',
      kind: 'person',
      aliases: [],
      partOf: [],
      unnamed: false,
      formerly: ['guard', 'ж'],
    } as const,
  ];
  const moved = earlierAddresses({ ...none, actors });
  expect(moved.map(({ title }) => title)).toEqual(['The keeper', 'The keeper']);
  expect(redirectsFile(moved, '/log/', ['zh-Hans'])).toBe(
    [
      '/log/actors/guard/ /log/actors/keeper/ 301',
      '/log/zh-hans/actors/guard/ /log/zh-hans/actors/keeper/ 301',
      '/log/actors/%D0%B6/ /log/actors/keeper/ 301',
      '/log/zh-hans/actors/%D0%B6/ /log/zh-hans/actors/keeper/ 301',
      '',
    ].join('\n'),
  );
  expect(redirectsFile(earlierAddresses(none), '/', [])).toBe('');
});
