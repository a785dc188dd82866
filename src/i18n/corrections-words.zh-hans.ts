import { counted } from './plural.ts';

const many = (other: string) => (count: number) => counted('zh-Hans', count, { other });

/** The words of corrections: on their page, and on the event that was corrected. */
export const correctionsWords = {
  title: '更正',
  description: '这份记录发布之后的每一处改动，最近的在前。',
  lead: '这份记录发布之后的每一处改动，最近的在前。原来的内容予以保留，与改后的内容和改动的理由并列。',
  count: many('#处更正'),
  none: '尚无更正。',
  noneNote:
    '日期、名称或说法在发布之后若有改动，将在此处和相关事件下注明：原为何、改为何、何时改、为何改。绝不暗中收回。',
  inEvent: '本条目未经更正。',
  all: '这份记录的所有更正',
  tell: '报告错误',
  /** The begun title of what a reader writes. */
  about: '更正：',
  kinds: {
    refinement: '细化',
    error: '订正错误',
    retraction: '撤回',
    addition: '增补',
  },
  before: '原为',
  after: '改为',
  reason: '理由',
  restsOn: '依据',
};

/** The words of an entry's history. */
export const historyWords = {
  title: many('本条目的历史：#次改动'),
  note: '条目文件的每一次改动，最近的在前，说明文字出自改动者本人。',
  noSummary: '未作说明的改动',
  summaryWithheld: '说明不予公开的修改',
  withheld: '本条目的修改记录不予列出，以免泄露不公开的内容。',
  short: '更早还有改动，但生成本站所用的副本未收。',
  shortAlone: '其改动未能列出：生成本站所用的副本未收其历史。',
};
