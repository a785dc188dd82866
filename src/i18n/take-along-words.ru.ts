import type { Words } from './en.ts';

/** The words of what is taken along from a page, in Russian. */
export const takeAlongWords: Words['takeAlong'] = {
  title: 'Ссылка и цитирование',
  cite: {
    event: 'Как сослаться на это событие',
    source: 'Как сослаться на этот источник',
    page: 'Как сослаться на эту страницу',
  },
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: 'Для библиографических программ',
  download: (format: string) => `Скачать ${format}`,
  asPrinted:
    'Имена и заголовки даны так, как напечатаны, а неизвестное опущено: фамилии не угадываются, дни не уточняются сверх известного.',
  ofSource:
    'Это ссылка на сам источник. У этой страницы о нем есть свой адрес: он в пункте «Поделиться».',
  ofEdition: {
    built: (day: string) =>
      `Дата обращения\u00a0— ${day}: в этот день собрана эта копия сайта. Замените ее своей.`,
    revised: (day: string) =>
      `Дата обращения\u00a0— ${day}: в этот день хроника изменена в последний раз. Замените ее своей.`,
  },
  noAddress:
    'Когда сайт собирали, его адрес не был известен, поэтому здесь его нет. Добавьте тот, который видите.',
  share: 'Поделиться',
  address: 'Постоянный адрес',
};

/** What stands at the end of a page on paper, in Russian. */
export const printWords: Words['print'] = {
  address: (address: string) => `Напечатано с адреса ${address}`,
  built: (day: string) => `Эта копия сайта собрана ${day}.`,
  revised: (day: string) => `Последнее изменение хроники: ${day}.`,
};

/** The words of the copy and share buttons, in Russian. */
export const copyWords: Words['copy'] = {
  copy: 'Скопировать',
  copyOf: 'Скопировать: {name}',
  copied: 'Скопировано',
  selected: 'Выделено: скопируйте с клавиатуры',
  share: 'Поделиться…',
};
