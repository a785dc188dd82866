import { accountsWords } from './accounts-words.ru.ts';
import { asOfViewWords, asOfWords, reportedWords } from './as-of-words.ru.ts';
import { correctionsWords, historyWords } from './corrections-words.ru.ts';
import { dataWords } from './data-words.ru.ts';
import type { Words } from './en.ts';
import { embedWords } from './embed-words.ru.ts';
import { facetViewWords, lanesWords } from './facets-words.ru.ts';
import { erasWords } from './eras-words.ru.ts';
import { gapsWords } from './gaps-words.ru.ts';
import { languagesWords } from './languages-words.ru.ts';
import { mapWords } from './map-words.ru.ts';
import { mediaWords } from './media-words.ru.ts';
import { methodOf } from './method.ru.ts';
import { originsWords } from './origins-words.ru.ts';
import { notLoadedWords } from './not-loaded-words.ru.ts';
import { offlineWords } from './offline-words.ru.ts';
import { pathsWords } from './paths-words.ru.ts';
import { inRussian } from './plural.ru.ts';
import { proposeFormWords } from './propose-form-words.ru.ts';
import { proposeWords } from './propose-words.ru.ts';
import { quotationsWords } from './quotations-words.ru.ts';
import { readingsWords } from './readings-words.ru.ts';
import { searchWords } from './search-words.ru.ts';
import { copyWords, printWords, takeAlongWords } from './take-along-words.ru.ts';
import { timelineWords } from './timeline-words.ru.ts';

/*
 * The terms of the Russian interface, one word for one thing:
 *
 *   record       хроника (the whole); entry: запись
 *   timeline     лента времени (what is drawn); chronology: хронология (the list)
 *   event        событие; claim: утверждение; chain: цепочка, of which a hop: звено
 *   stated       указано в источнике; inferred: вывод редакции
 *   source       источник (what was read); publisher: издатель; outlet: издание
 *   origin       первоисточник (whoever a claim starts with); party: заинтересованная сторона
 *   actor        действующее лицо; place: место; lane: раздел
 *   copy         копия (a mirror, a syndicated text); capture: снимок (what the editors keep)
 *   happened     произошло; reported: сообщено; the two clocks: два отсчета времени
 *   report       сообщение; dateline: помета о месте и дате
 *   account      версия; question: вопрос; gap: пробел; correction: исправление
 *   guided walk  маршрут чтения; step: шаг; editors: редакция
 *
 * Of states: «подтверждается независимо», not «подтверждено», and «оспаривается», not
 * «опровергнуто»: they say how claims stand to each other, and nothing of what is true.
 * «Событие» and «утверждение», of which states are said, are both neuter.
 *
 * Names come into sentences from the content, in the nominative. A phrase around one asks for no
 * case, gender or number of it: «через: Агентство», not «через Агентство».
 *
 * Quotation marks are «», with a no-break space before an em dash; е stands for ё throughout.
 */

/** The interface in Russian. */
export const ru: Words = {
  nav: {
    label: 'Сайт',
    skip: 'К тексту',
    home: 'Лента времени',
    events: 'События',
    sources: 'Источники',
    actors: 'Действующие лица',
    places: 'Места',
    search: 'Поиск',
    about: 'О хронике',
  },
  footer: {
    made: 'Сделано на Dateline: сайт передает, кто что говорит, и не судит, кто прав.',
    licence: (name: string) => `Материалы: ${name}`,
    keptBy: (name: string) => `Составители: ${name}`,
    method: 'Как читать эту хронику',
  },
  counts: {
    events: inRussian('# событие', '# события', '# событий'),
    claims: inRussian('# утверждение', '# утверждения', '# утверждений'),
    sources: inRussian('# источник', '# источника', '# источников'),
    origins: inRussian(
      '# независимый первоисточник',
      '# независимых первоисточника',
      '# независимых первоисточников',
    ),
    singleOrigin: inRussian('# первоисточник', '# первоисточника', '# первоисточников'),
    outlets: inRussian('# издание', '# издания', '# изданий'),
    disputed: inRussian(
      '# утверждение оспаривается',
      '# утверждения оспариваются',
      '# утверждений оспаривается',
    ),
    corroborated: inRussian(
      '# утверждение подтверждается независимо',
      '# утверждения подтверждаются независимо',
      '# утверждений подтверждается независимо',
    ),
    captures: inRussian('# снимок', '# снимка', '# снимков'),
    places: inRussian('# место', '# места', '# мест'),
    actors: inRussian('# действующее лицо', '# действующих лица', '# действующих лиц'),
    gaps: inRussian('назван # пробел', 'названы # пробела', 'названо # пробелов'),
  },
  home: {
    empty: 'В этой хронике пока нет событий.',
    record: 'Хроника',
    timeline: 'Лента времени',
    chronology: 'Хронология',
    chronologyNote:
      'Все события в порядке самого раннего возможного дня. Неточная дата так и названа неточной.',
    lanes: 'Разделы',
    monthUnknown: 'Месяц неизвестен',
    undated: 'Начало неизвестно',
  },
  chronology: {
    note: 'Все события по годам, в порядке самого раннего возможного дня. Неточная дата так и записана.',
    month: (month, year) => `${month} ${year}`,
    unknownMonth: (year) => `${year}, месяц неизвестен`,
    lead: (events) =>
      `${events}, в порядке самого раннего возможного дня. Неточная дата так и записана.`,
    ways: 'Другие части хроники',
    all: 'Все годы',
    pages: 'Страницы списка',
    page: (page, of) => `Страница ${page} из ${of}`,
  },
  state: {
    'single-origin': 'один первоисточник',
    corroborated: 'подтверждается независимо',
    'partly-corroborated': 'подтверждается частично',
    disputed: 'оспаривается',
  },
  stateMeaning: {
    'single-origin': 'Ни у одного утверждения о нем нет второго, независимого первоисточника.',
    corroborated: 'У каждого утверждения о нем есть и другой, независимый первоисточник.',
    'partly-corroborated':
      'У некоторых утверждений о нем есть и другой, независимый первоисточник.',
    disputed: 'Хотя бы одному утверждению о нем противоречит другое.',
  },
  claimStateMeaning: {
    'single-origin': 'Известно только из одного первоисточника.',
    corroborated: 'Это говорят несколько независимых первоисточников.',
    disputed: 'Этому противоречит другое утверждение.',
  },
  event: {
    claims: 'Кто что говорит',
    sources: 'Где это прочитано',
    people: 'Кто участвовал',
    places: 'Где',
    dates: 'Откуда эта дата',
    gaps: 'Чего не хватает',
    earlier: 'Раньше',
    later: 'Позже',
    permanent: 'Постоянный адрес',
    edit: 'Править эту запись',
    draft: 'Черновик: не опубликован',
    happened: 'Произошло',
    reported: 'Сообщено',
    earliestReport: 'Самое раннее датированное сообщение:',
    noDatedReport: 'Ни одно сообщение о нем не датировано.',
    reportedUnknown: 'день неизвестен',
    dateline: 'день неизвестен; помета в тексте',
    clocks: 'Два отсчета времени',
    basis: {
      stated: 'Дата указана в утверждениях, названных здесь.',
      inferred: 'Эта дата\u00a0— вывод редакции.',
      derived: 'Дата выведена из других.',
    },
    restsOn: 'На чем она основана',
    printed: (words: string) => `Как напечатано: «${words}»`,
    alternative: 'Другое прочтение:',
    alternativeBasis: {
      stated: 'указано в источнике',
      inferred: 'вывод редакции',
      derived: 'выведено из других дат',
    },
    footnotes: 'Примечания',
    backToMark: (number) => `Назад к знаку ${number}`,
  },
  claim: {
    permalink: 'Ссылка на это утверждение',
    speech: {
      direct: 'словами самого говорящего',
      indirect: 'в пересказе',
      reporter: 'словами журналиста',
    },
    chain: 'Как это дошло до этой страницы',
    inferred: 'вывод редакции',
    stated: 'указано в источнике',
    datedAs: 'Названная дата:',
    quoted: 'Как напечатано',
    translation: 'Перевод',
    gap: 'Пробел',
    note: 'Примечание',
    published: 'опубликовано',
    links: {
      repeats: 'Повторяет:',
      corroborates: 'Подтверждает:',
      contradicts: 'Противоречит:',
      qualifies: 'Оговорка к утверждению:',
      supersedes: 'Заменяет:',
    },
    backlinks: {
      repeats: 'Чем повторено:',
      corroborates: 'Чем подтверждается:',
      contradicts: 'Этому противоречит:',
      qualifies: 'Чем оговорено:',
      supersedes: 'Чем заменено:',
    },
  },
  chain: {
    saidBy: (name: string) => `Чьи слова: ${name}`,
    writtenBy: (name: string) => `Чей текст: ${name}`,
    through: (name: string) => `через: ${name}`,
    throughInferred: (name: string) => `через: ${name} (вывод редакции)`,
    readIn: (name: string) => `где прочитано: ${name}`,
    titled: (title: string, publisher: string) => `«${title}» (${publisher})`,
    sentence: (steps: readonly string[]) => `${steps.join('; ')}.`,
  },
  source: {
    kind: {
      article: 'Статья',
      broadcast: 'Передача',
      document: 'Документ',
      law: 'Правовой акт',
      letter: 'Письмо',
      page: 'Страница',
      statement: 'Заявление',
    },
    title: 'Заголовок',
    titleDescribed: 'Увидеть его не удалось; описание в скобках составлено редакцией.',
    publisher: 'Издатель',
    author: 'Автор',
    published: 'Опубликовано',
    publishedUnknown: 'День публикации неизвестен.',
    dateline: 'Помета о месте и дате, как напечатана',
    language: 'Язык',
    address: 'Адрес',
    addressCopy: 'Адрес (ведет к копии)',
    addressUnknown: 'Адрес неизвестен.',
    addressWithheld: 'Не указан, чтобы защитить людей.',
    addressWithheldNote: 'Адрес не указан, чтобы защитить людей',
    accessed: 'Прочитано редакцией',
    copy: (by: string) => `Копия, где размещена: ${by}. Это не собственная страница издателя.`,
    copyShort: 'копия',
    derives: 'На чем основан',
    derivesNone: 'Источников, на которых он основан, хроника не знает.',
    derived: 'Источники, основанные на нем',
    captures: 'Снимки',
    noCapture: 'Снимка этого источника пока нет.',
    capturesWithheld: 'Снимки этого источника не указаны, как и его адрес.',
    claims: 'Утверждения, которые на нем держатся',
    captureBy: (by: string, method: string) => `Кто сохранил: ${by}; как: ${method}`,
    archive: 'Архивная копия',
    noArchive: 'Адрес в архиве неизвестен.',
    bytes: inRussian('# байт', '# байта', '# байт'),
  },
  actor: {
    kind: {
      person: 'Человек',
      group: 'Группа людей',
      body: 'Орган или организация',
      state: 'Государство',
      agency: 'Информационное агентство',
      outlet: 'Издание',
    },
    aliases: 'Другие написания',
    unnamed: 'Источники не называют имени говорящего.',
    byRole: 'Частное лицо: вместо имени указана роль.',
    namedBecause: (reason: string) => `Частное лицо, имя названо по такой причине: ${reason}`,
    partOf: 'К кому относится',
    members: 'Кто сюда относится',
    said: 'Собственные утверждения',
    relayed: 'Переданные утверждения',
    published: 'Публикации',
    events: 'Участие в событиях',
    nothing: 'Утверждений этого действующего лица в хронике нет.',
  },
  place: {
    aliases: 'Другие написания',
    partOf: 'Где находится',
    within: 'Что находится внутри',
    coordinates: 'Координаты',
    events: 'События здесь',
    noEvents: 'Ни одно событие хроники к этому месту не отнесено.',
  },
  lists: {
    events: 'Все события хроники по порядку.',
    sources: 'Все, что было прочитано, по издателям.',
    actors: 'Все, кто в этой хронике говорит или действует.',
    places: 'Все места, названные в хронике.',
  },
  moved: {
    title: 'У этой записи теперь другой адрес',
    lead: 'Ее имя в адресе изменилось; старые ссылки ведут сюда и дальше.',
  },
  notFound: {
    title: 'Такой страницы нет',
    text: 'Этот адрес ни к чему в хронике не ведет. Возможно, запись переименована или часть ссылки потеряна.',
  },
  about: {
    title: 'Об этой хронике',
    story: 'О чем она',
    method: 'Как ее читать',
    newTab: 'ведет на другой сайт',
    software: 'Лицензии программ',
    typefaces: 'Лицензии шрифтов',
  },
  uncertainty: {
    title: 'Как показаны неточные даты',
    approximate: 'около: размытые края',
    within: 'где-то внутри: штриховка',
    open: 'конец неизвестен: стрелка',
    exact: 'с точностью до дня: сплошная полоса',
  },
  accounts: accountsWords,
  asOf: asOfWords,
  asOfView: asOfViewWords,
  data: dataWords,
  corrections: correctionsWords,
  eras: erasWords,
  embed: embedWords,
  gaps: gapsWords,
  history: historyWords,
  facetView: facetViewWords,
  lanes: lanesWords,
  map: mapWords,
  media: mediaWords,
  method: methodOf,
  paths: pathsWords,
  notLoaded: notLoadedWords,
  offline: offlineWords,
  origins: originsWords,
  languages: languagesWords,
  propose: proposeWords,
  proposeForm: proposeFormWords,
  quotations: quotationsWords,
  readings: readingsWords,
  reported: reportedWords,
  search: searchWords,
  takeAlong: takeAlongWords,
  copy: copyWords,
  print: printWords,
  timeline: timelineWords,
};
