import type { Words } from './en.ts';

/** What is said of the languages of a site, in Simplified Chinese. */
export const languagesWords: Words['languages'] = {
  label: '语言',
  inAll: '搜索所有语言',
  editOriginal: '编辑原条目',
  editTranslation: '编辑此译文',
  translate: '翻译此条目',
  body: (language) => `本文尚无译文，以下为${language}原文。`,
};
