import type { Words } from './en.ts';

/** The words of the eras, in Russian. */
export const erasWords: Words['eras'] = {
  title: 'Периоды',
  item: 'Период:',
  note: 'Отрезки времени, выделенные редакцией, чтобы было видно, на какую пору приходятся события.',
};
