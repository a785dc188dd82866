import type { Words } from './en.ts';

/** What is said of the languages of a site, in Simplified Chinese. */
export const languagesWords: Words['languages'] = {
  label: '语言',
  inAll: '搜索所有语言',
  body: (language) => `本文尚无译文，以下为${language}原文。`,
};
