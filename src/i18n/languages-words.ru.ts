import type { Words } from './en.ts';

/** What is said of the languages of a site, in Russian. */
export const languagesWords: Words['languages'] = {
  label: 'Язык',
  inAll: 'Искать на всех языках',
  editOriginal: 'Править исходную запись',
  editTranslation: 'Править этот перевод',
  translate: 'Перевести эту запись',
  body: (language) => `Перевода этого текста нет, он приведен в оригинале (язык: ${language}).`,
};
