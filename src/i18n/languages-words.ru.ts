import type { Words } from './en.ts';

/** What is said of the languages of a site, in Russian. */
export const languagesWords: Words['languages'] = {
  label: 'Язык',
  body: (language) => `Перевода этого текста нет, он приведен в оригинале (язык: ${language}).`,
};
