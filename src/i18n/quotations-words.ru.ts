import type { Words } from './en.ts';

export const quotationsWords: Words['quotations'] = {
  title: 'Цитаты из этого источника',
  verified: (day, digest) =>
    `Найдено слово в слово (${day}) в снимке, SHA-256 которого начинается с ${digest}:`,
  unverified: 'Не сверено со снимком:',
  withheld: 'Приведено по источнику, снимки которого не указаны:',
};
