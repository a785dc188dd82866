/** What is said of the languages of a site, in English. */
export const languagesWords = {
  label: 'Language',
  inAll: 'Search in all languages',
  editOriginal: 'Edit the original entry',
  editTranslation: 'Edit this translation',
  translate: 'Translate this entry',
  /** Above a text that has no translation. */
  body: (language: string): string => `This text has no translation. It is shown in ${language}.`,
};
