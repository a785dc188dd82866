import type { Words } from './en.ts';

/** The words of what is seen, heard and read with an entry, in Russian. */
export const mediaWords: Words['media'] = {
  heading: 'Изображения, записи и документы',
  kind: {
    image: 'Изображение',
    sound: 'Звукозапись',
    film: 'Видео',
    map: 'Карта',
    document: 'Документ',
    quote: 'Цитата',
    extract: 'Из справочного издания',
    frame: 'С другого сайта',
  },
  credit: (name: string) => `Автор: ${name}`,
  licence: 'Лицензия:',
  source: 'Источник:',
  transcript: 'Расшифровка',
  captions: 'Субтитры',
  translation: 'Перевод',
  shows: 'Что здесь видно',
  enlarge: (alt: string) => `Увеличить: ${alt}`,
  file: (kind: string, size: string) => `${kind}, ${size}`,
  at: (host: string) => `на ${host}`,
  outside: {
    note: {
      image: (host: string) => `Это изображение хранится на ${host}.`,
      sound: (host: string) => `Эта запись хранится на ${host}.`,
      film: (host: string) => `Это видео хранится на ${host}.`,
      map: (host: string) => `Эта карта хранится на ${host}.`,
      frame: (host: string) => `Эта страница хранится на ${host}.`,
    },
    request: (host: string) =>
      `Пока вы этого не откроете, к ${host} не уходит ни одного запроса; потом ${host} узнает ваш сетевой адрес и то, что вы читаете этот сайт.`,
    open: (host: string) => `Открыть на ${host}`,
    island: {
      show: (host: string) => `Показать здесь, с ${host}`,
      hide: 'Убрать',
      failed: (host: string) => `Получить это с ${host} не удалось. Ссылка по-прежнему ведет туда.`,
    },
  },
  viewer: {
    label: 'Изображение',
    close: 'Закрыть',
    next: 'Следующее изображение',
    previous: 'Предыдущее изображение',
    position: 'Изображение {picture} из {pictures}',
  },
};
