import type { Words } from './en.ts';

export const quotationsWords: Words['quotations'] = {
  title: '引自本来源的引文',
  verified: (day, digest) => `${day}核对，与SHA-256以${digest}开头的存档副本逐字相符：`,
  unverified: '尚未与存档副本核对：',
  withheld: '引自存档副本不予公开的来源：',
};
