import type { Words } from './en.ts';

/** The words of the eras, in Simplified Chinese. */
export const erasWords: Words['eras'] = {
  title: '时期',
  item: '时期：',
  note: '由编者划分的时段，便于看清各事件所处的时期。',
};
