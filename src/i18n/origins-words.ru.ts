import type { Words } from './en.ts';
import { inRussian } from './plural.ru.ts';

const independent = inRussian(
  '# независимый первоисточник',
  '# независимых первоисточника',
  '# независимых первоисточников',
);
const parties = inRussian(
  '# из них\u00a0— заинтересованная сторона',
  '# из них\u00a0— заинтересованные стороны',
  '# из них\u00a0— заинтересованные стороны',
);

/** The words of origins, in Russian. */
export const originsWords: Words['origins'] = {
  title: 'Первоисточники',
  lead: 'Где начинаются утверждения этой хроники и как далеко каждое из них разошлось.',
  independent:
    'Независимый\u00a0— не значит беспристрастный. Первоисточник, который принимал гостей, был гостем или обвиняется, отмечен как заинтересованная сторона по его роли в событии; так же отмечены те, кто к нему относится.',
  independentMore: 'Что значат эти слова',
  // Not by the plural rules: 21 origins are independent of each other too.
  counted: (origins: number) => (origins === 1 ? '1 первоисточник' : independent(origins)),
  from: (names: string) => `откуда: ${names}`,
  partiesAmong: (among: number, origins: number) =>
    among < origins
      ? parties(among)
      : origins === 1
        ? 'заинтересованная сторона'
        : 'все они\u00a0— заинтересованные стороны',
  // Adjectives to «сторона».
  party: { host: 'принимающая', guest: 'приглашенная', accused: 'обвиняемая' },
  partyAs: (kinds: string) => `заинтересованная сторона: ${kinds}`,
  through: (kind: string, whole: string) => `${kind}\u00a0— ${whole}`,
  named: (name: string, party: string) => `${name} (${party})`,
  drawing: 'Как это разошлось: схема',
  hops: 'Как это разошлось',
  origin: 'первоисточник',
  otherOrigin: 'другой первоисточник',
  way: {
    chain: (name: string, number: string) => `откуда: ${name} (${number})`,
    derives: (name: string, number: string) => `на чем основано: ${name} (${number})`,
    repeats: (name: string, number: string) => `что повторяет: ${name} (${number})`,
  },
  inferredFrom: (numbers: string) => `вывод редакции: ${numbers}`,
  circular: 'Многие повторяют, первоисточник один',
  circularNote:
    'Каждое из этих утверждений есть в нескольких изданиях и восходит к одному первоисточнику. Повторение прибавляет читателей, но не второго свидетеля.',
  noCircular:
    'В этой хронике нет утверждений, которые несколько изданий взяли бы из одного первоисточника.',
  startsWith: 'Начало:',
  carriedBy: 'Кто передает:',
  elsewhere: 'То же независимо говорит:',
  asClaims: inRussian('в # утверждении', 'в # утверждениях', 'в # утверждениях'),
  weights: 'Что держится на каждом первоисточнике',
  weightsNote:
    'Все первоисточники хроники; первыми идут те, у кого больше утверждений. «Только здесь»\u00a0— число утверждений, которых нет ни у какого другого первоисточника.',
  columns: {
    origin: 'Первоисточник',
    claims: 'Утверждения',
    alone: 'Только здесь',
    outlets: 'Издания',
  },
};
