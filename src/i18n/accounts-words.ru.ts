import type { Words } from './en.ts';
import { inRussian } from './plural.ru.ts';

/** The words of accounts side by side, in Russian. */
export const accountsWords: Words['accounts'] = {
  title: 'Вопросы',
  lead: 'На что версии отвечают по-разному или не отвечают вовсе.',
  kicker: 'Версии рядом',
  none: 'В этой хронике пока не задано ни одного вопроса.',
  answered: inRussian(
    'отвечает # первоисточник',
    'отвечают # первоисточника',
    'отвечают # первоисточников',
  ),
  contradicted: inRussian('# противоречие', '# противоречия', '# противоречий'),
  silentCount: inRussian('# молчит', '# молчат', '# молчат'),
  relations: 'Как они соотносятся',
  columns: 'Версии',
  scrollable: (title: string) => `Версии рядом: ${title}`,
  // Names stand in the nominative: their gender, number and cases are not known here.
  pair: {
    agreement: (a: string, b: string) => `${a} и ${b} говорят одно и то же`,
    contradiction: (a: string, b: string) => `${a} и ${b} противоречат друг другу`,
    qualification: (a: string, b: string) => `${a}: оговорка к сказанному (${b})`,
  },
  apart: inRussian(
    'Между # парой версий связи не отмечено: одна другой не отвечает.',
    'Между # парами версий связи не отмечено: одна другой не отвечает.',
    'Между # парами версий связи не отмечено: одна другой не отвечает.',
  ),
  onlyOne: 'Версия только одна, и сравнивать ее не с чем.',
  answer: {
    agreement: 'То же говорит:',
    contradiction: 'Противоречит:',
    qualification: 'Оговорка к сказанному:',
    qualified: 'Оговорку делает:',
  },
  alone: 'Здесь на это никто не отвечает, и само оно не отвечает никому.',
  ownWords: 'Собственными словами',
  asPrinted: 'Как напечатано',
  paraphrase: 'Нашими словами',
  translation: 'Перевод',
  role: 'Роль',
  silence: 'Молчание',
  silenceMeaning:
    'Эти первоисточники говорят о тех же событиях, но ни одно их утверждение на вопрос не отвечает. Так обстоит дело в хронике; о том, что им известно, это не говорит ничего.',
  silenceSays: 'Что все же сказано',
  noSilence: 'На вопрос отвечают все первоисточники, которые говорят об этих событиях.',
  eventTitle: (title: string) => `Версии события: ${title}`,
  eventDescription: 'Что говорит об этом событии каждый первоисточник.',
  backToEvent: 'К событию',
  compare: 'Сопоставить версии',
  askedIn: 'Вопросы о нем',
};
