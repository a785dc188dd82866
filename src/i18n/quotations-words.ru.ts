import type { Words } from './en.ts';

export const quotationsWords: Words['quotations'] = {
  title: 'Цитаты из этого источника',
  verified: (day, digest) =>
    `Найдено слово в слово (${day}) в снимке, чей SHA-256 начинается с ${digest}:`,
  unverified: 'Не сверено со снимком:',
};
