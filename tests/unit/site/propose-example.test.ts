import { expect, test } from 'vitest';
import { checkContent } from '../../../src/files/check-content.ts';
import { en } from '../../../src/i18n/en.ts';
import { ru } from '../../../src/i18n/ru.ts';
import { zhHans } from '../../../src/i18n/zh-hans.ts';
import { exampleFiles } from '../../../src/site/propose-example.ts';
import { siteYaml, storyFolder } from '../files/story-folder.ts';

test.each([
  ['en', en],
  ['ru', ru],
  ['zh-Hans', zhHans],
] as const)(
  'the example that a contributor copies passes every check, in %s',
  async (lang, words) => {
    const lanes = [{ id: 'closing', title: 'C', description: 'D' }];
    const files = exampleFiles(words.propose.example, { lang, lanes });
    const folder = storyFolder({
      'site.yaml': siteYaml.replace('lang: en', `lang: ${lang}`),
      ...Object.fromEntries(files.map(({ file, text }) => [file, text])),
    });
    const { problems, entries } = await checkContent(folder, '2026-01-01');
    expect(problems).toEqual([]);
    expect(entries).toMatchObject({ events: 1, sources: 1, actors: 3 });
  },
);
