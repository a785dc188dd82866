import { counted } from './plural.ts';

const many = (other: string) => (count: number) => counted('zh-Hans', count, { other });

/** The words of accounts side by side, in Simplified Chinese. */
export const accountsWords = {
  title: '问题',
  lead: '对同一问题，各方叙述回答不同或未作回答之处，逐一对照。',
  kicker: '叙述对照',
  none: '这份记录尚未提出问题。',
  answered: many('#个源头作答'),
  contradicted: many('#处矛盾'),
  silentCount: many('#个源头未提及'),
  relations: '各方叙述之间的关系',
  columns: '各方叙述',
  scrollable: (title: string) => `叙述对照：${title}`,
  pair: {
    agreement: (a: string, b: string) => `${a}与${b}说法一致`,
    contradiction: (a: string, b: string) => `${a}与${b}说法矛盾`,
    qualification: (a: string, b: string) => `${a}限定了${b}的说法`,
  },
  apart: many('这些叙述中有#对未见关联：互不回应。'),
  onlyOne: '叙述只有一份，无从对照。',
  answer: {
    agreement: '说法一致：',
    contradiction: '说法矛盾：',
    qualification: '限定其说：',
    qualified: '受其限定：',
  },
  alone: '此处没有别的叙述回应它，它也不回应别的叙述。',
  ownWords: '原话',
  asPrinted: '原文',
  paraphrase: '编者转述',
  translation: '译文',
  role: '在事件中的角色',
  silence: '未提及',
  silenceMeaning:
    '下列源头谈到同样的事件，但没有一条说法回答这个问题。这只表示记录中所见如此，不表示它们知道或不知道什么。',
  silenceSays: '它所说的是',
  noSilence: '凡谈到这些事件的源头，都回答了这个问题。',
  eventTitle: (title: string) => `各方叙述：${title}`,
  eventDescription: '各源头对这一事件的说法，逐一对照。',
  backToEvent: '事件',
  compare: '对照各方叙述',
  askedIn: '相关问题',
};
