import type { Words } from './en.ts';
import { inRussian } from './plural.ru.ts';

/** The words of the guided walks, in Russian. */
export const pathsWords: Words['paths'] = {
  title: 'Маршруты чтения',
  lead: 'По событиям в порядке, выбранном редакцией; на каждом шаге сказано, на что обратить внимание.',
  kicker: 'Маршрут чтения',
  none: 'В этой хронике пока нет маршрутов чтения.',
  steps: inRussian('# шаг', '# шага', '# шагов'),
  timeline: 'Маршрут на ленте времени',
  walk: 'Маршрут',
  island: {
    start: 'Идти по шагам',
    whole: 'Показать весь маршрут',
    next: 'Следующий шаг',
    previous: 'Предыдущий шаг',
    position: 'Шаг {step} из {steps}',
    help: 'Шаги можно листать и клавишами со стрелками, и движением пальца.',
  },
};
