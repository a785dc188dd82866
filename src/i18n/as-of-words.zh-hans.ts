import { counted } from './plural.ts';

const many = (other: string) => (count: number) => counted('zh-Hans', count, { other });

const days = many('#天');
const span = (least: number, most: number): string =>
  `${new Intl.NumberFormat('zh-Hans').format(least)}至${days(most)}`;

/** The words of the pages on the two clocks, and of the record as of a day. */
export const reportedWords = {
  title: '事发与报道',
  description: '每件事何时发生，何时见诸报道：所有报道，按日期排列。',
  lead: '一个事件有两个时间：何时发生，何时有人将它公之于众。这里按后一个时间排列。',
  chart: '从事发到报道',
  chartNote:
    '每条线的上端是事发时间，下端是各则报道；两者之间的斜线表示相隔多久。日期未能确定到日的，图上也不画到日。',
  key: '图例',
  keyHappened: '事发',
  keyWithin: '此间某日',
  keyReport: '一则报道',
  keyUncertain: '日期不确定的报道',
  keyOpen: '终止时间不详',
  keyCut: '空白时段，已截短',
  reports: many('#则报道'),
  undatedReports: many('#则日期不详'),
  noneDated: '没有日期确定的报道',
  chartText: '图表的文字版',
  unreported: '记录中没有它的报道。',
  chronology: '按发布顺序排列的报道',
  chronologyNote:
    '每则报道列出它所谈的事件、事发时间，以及相隔多久才有报道。日期未能确定的，所隔时间只说明上限或下限。',
  noStart: '不晚于某日',
  undated: '发布日期不详',
  undatedNote: (count: string) =>
    `${count}未见发布日期。文中印有电头的，一并列出；电头说明文字写于何时何地，并不说明何时发布。`,
  dateline: '电头',
  tells: '所谈事件',
  asOf: '哪一天已知什么',
  inPart: (part: string) => `报道：${part}`,
  // Each begins with 事, in whose place `itsEnd` says that the end is meant.
  lag: {
    'same-day': '同一天',
    'same-day-or-later': '同一天或更晚',
    'same-day-or-before': '同一天或更早',
    meanwhile: '事件进行期间',
    unknown: '相隔多久不详',
    after: (count: number) => `事后${days(count)}`,
    'at-least': (count: number) => `事后至少${days(count)}`,
    'at-most': (count: number) => `事后至多${days(count)}`,
    before: (count: number) => `事前${days(count)}`,
    'at-least-before': (count: number) => `事前至少${days(count)}`,
    between: (least: number, most: number) => `事后${span(least, most)}`,
    lastDay: '事件的最后一天',
    itsEnd: (lag: string) => lag.replace(/^事/, '结束'),
    about: (lag: string) => `${lag}（大约）`,
    perhaps: (lag: string) => `${lag}（可能）`,
  },
};

/** The words of the record as of a day. `{day}` stands for the day, which is marked up. */
export const asOfWords = {
  title: '截至某日',
  timeline: '截至当日的时间线',
  description: '任意一天已知的记录，以及每一天新增的内容。',
  lead: '某一天已经可以读到什么，当时各条说法的情形如何。',
  explained: [
    '某一天的记录，只收来源在当天确已发布的说法。来源的发布日期不确定的，从其最晚可能的日期算起。各项状态和源头数只按当天已有的说法计算：今日有争议的，当时可能只有一个源头。',
    '标题和日期按编者今日的写法。凡日期所依据的说法是后来才发布的，均予注明。',
  ] as const,
  neverTitle: '不属于任何一天',
  never: (sources: string, of: string, claims: string, events: string) =>
    `所读的${of}个来源中，有${sources}无法确定最晚可能的发布日期，因此不能断定它们在哪一天已经发布。取自这些来源的${claims}不出现在任何一天的记录里；仅以这些说法为依据的，有${events}。`,
  neverNone: '所读的每个来源都有最晚可能的发布日期。',
  changes: '记录增长的日子',
  changesNote: (count: string) => `共${count}。其间没有变化。`,
  days,
  addedEvents: many('#个事件首次见诸报道'),
  noNewEvent: '没有首次见诸报道的事件',
  pageTitle: (day: string) => `截至${day}`,
  inYear: (year: string) => `${year}：记录增加的日子`,
  large: '这份记录篇幅较大，某日的页面只说明当时的规模和当日新增的内容。全年各日：',
  /** What stands before the day, and what follows it. */
  sentenceBefore: '截至',
  sentenceAfter: (shown: string) => `，记录中已有${shown}；`,
  sentence: (events: string, claims: string, origins: string) => `${events}、${claims}、${origins}`,
  notYet: many('#个事件尚未见诸报道'),
  withoutDay: many('其中#个事件所依据的来源发布日期不确定，当时可能已为人所知。'),
  allReported: '所有事件均已见诸报道',
  added: (day: string) => `${day}新增`,
  known: '当时已知',
  claimsOf: (known: string, all: string) => `今日记录的${all}条说法中已有${known}条`,
  claimsAll: (known: string) => `${known}，与今日相同`,
  datedLater: '日期所依据的说法发布在后',
  stateNow: (state: string) => `今日：${state}`,
  readIn: '见于',
  earlier: '在此之前',
  later: '在此之后',
  allDays: '记录增长的所有日子',
  cite: '引用本页',
  citation: (title: string) => `“${title}”，记录截至`,
  reported: '事发与报道',
};

/** The strings of `<as-of-view>`; the page hands them over in `data-words`. */
export const asOfViewWords = {
  label: '选择日期',
  slider: '日期',
  field: '输入日期',
  help: '方向键逐日移动，Page Up和Page Down在各次变化之间移动。',
  earlier: '上一次变化',
  later: '下一次变化',
  /** `{day}`, `{change}`: the day chosen, and the last day on which the record grew. */
  since: '{day}，记录与{change}相同，即此前最后一次增长之时。',
  grew: '{day}，记录有所增长。',
  nothing: '{day}，这份记录中没有任何内容确已发布。',
  loading: '正在读取当天的记录……',
  failed: '未能读取当天的记录。所有日期均列在下方。',
};
