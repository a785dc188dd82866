import type { Words } from './en.ts';
import { inRussian } from './plural.ru.ts';

/** The words of what others show in their pages, and of the code by which they do, in Russian. */
export const embedWords: Words['embed'] = {
  code: 'Код для вставки',
  codeOf: {
    timeline: 'Показывает ленту времени на другой странице.',
    event: 'Показывает это событие на другой странице.',
  },
  height:
    'Скрипт подгоняет высоту рамки под текст. Если страница не допускает скриптов, уберите эту строку: останется высота, указанная в коде.',
  allowed: (sites: string) => `Вставлять страницы этого сайта разрешено только здесь: ${sites}.`,
  noAddress:
    'Когда сайт собирали, его адрес не был известен: поставьте его перед обоими путями в коде.',
  whole: {
    timeline: 'Открыть ленту целиком',
    event: 'Открыть запись целиком',
  },
  list: inRussian('# событие списком', '# события списком', '# событий списком'),
};
