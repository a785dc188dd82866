import type { Words } from './en.ts';

/** The same in Chinese. */
export const offlineWords: Words['offline'] = {
  copy: '目前无法连接网站。这是本浏览器于{day}保存的副本，此后发布的内容不在其中。',
  none: '此页没有保存',
  noneText: '目前无法连接网站，本浏览器也没有此页的副本。已保存的页面有：',
};
