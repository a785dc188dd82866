/*
 * Terms, one for each word of the field:
 *
 *   event 事件 · claim 说法 · chain 转述链 · hop, step 环节 · stated 载明 · inferred 推断 ·
 *   derived 推算 · source 来源 · origin 源头 · outlet 媒体 · actor 人物与机构 ·
 *   speaker 说话者 · party 当事方 (host 接待方, guest 来访方, accused 被指控方) · place 地点 ·
 *   lane 栏目 · account 叙述 · capture 存档副本 · archived copy 网络存档 · copy 转载本 ·
 *   dateline 电头 · correction 更正 · gap 缺漏 · record 记录 · entry 条目 · editors 编者 ·
 *   happened 事发 · reported 报道 · as of 截至 · guided walk 导读 (its step 站)
 *
 * States: single origin 单一源头, corroborated 有佐证, disputed 有争议. 佐证 says that another
 * origin supports a claim; 印证 and 证实 would say that it is so, and the record gives no verdict.
 *
 * Measure words: 个事件, 条说法, 个来源, 个源头, 家媒体, 则报道, 处更正, 处缺漏, 份存档副本.
 *
 * Chinese stands next to digits and Latin letters without a space: the style sheet sets the gap
 * (`text-autospace`), so that a copied or searched text has none. Marks are full-width, quotation
 * marks “” and an ellipsis ……; the reader is 您.
 */
import { accountsWords } from './accounts-words.zh-hans.ts';
import { asOfViewWords, asOfWords, reportedWords } from './as-of-words.zh-hans.ts';
import { correctionsWords, historyWords } from './corrections-words.zh-hans.ts';
import { dataWords } from './data-words.zh-hans.ts';
import type { Words } from './en.ts';
import { embedWords } from './embed-words.zh-hans.ts';
import { facetViewWords, lanesWords } from './facets-words.zh-hans.ts';
import { erasWords } from './eras-words.zh-hans.ts';
import { gapsWords } from './gaps-words.zh-hans.ts';
import { languagesWords } from './languages-words.zh-hans.ts';
import { mapWords } from './map-words.zh-hans.ts';
import { mediaWords } from './media-words.zh-hans.ts';
import { methodOf } from './method.zh-hans.ts';
import { originsWords } from './origins-words.zh-hans.ts';
import { notLoadedWords } from './not-loaded-words.zh-hans.ts';
import { offlineWords } from './offline-words.zh-hans.ts';
import { pathsWords } from './paths-words.zh-hans.ts';
import { counted } from './plural.ts';
import { proposeFormWords } from './propose-form-words.zh-hans.ts';
import { proposeWords } from './propose-words.zh-hans.ts';
import { quotationsWords } from './quotations-words.zh-hans.ts';
import { readingsWords } from './readings-words.zh-hans.ts';
import { searchWords } from './search-words.zh-hans.ts';
import { copyWords, printWords, takeAlongWords } from './take-along-words.zh-hans.ts';
import { timelineWords } from './timeline-words.zh-hans.ts';

const many = (other: string) => (count: number) => counted('zh-Hans', count, { other });

/** The interface in Simplified Chinese. */
export const zhHans: Words = {
  nav: {
    label: '全站导航',
    skip: '跳至正文',
    home: '时间线',
    events: '事件',
    sources: '来源',
    actors: '人物与机构',
    places: '地点',
    search: '检索',
    about: '关于',
  },
  footer: {
    made: '由Dateline制作：只记录谁说了什么，不作裁断。',
    licence: (name) => `内容许可：${name}`,
    keptBy: (name) => `由${name}维护`,
    method: '如何阅读这份记录',
  },
  counts: {
    events: many('#个事件'),
    claims: many('#条说法'),
    sources: many('#个来源'),
    origins: many('#个独立源头'),
    singleOrigin: many('#个源头'),
    outlets: many('#家媒体'),
    disputed: many('#条说法有争议'),
    corroborated: many('#条说法有佐证'),
    captures: many('#份存档副本'),
    places: many('#个地点'),
    actors: many('#个人物与机构'),
    gaps: many('指明#处缺漏'),
  },
  home: {
    empty: '这份记录中还没有事件。',
    record: '这份记录',
    timeline: '时间线',
    chronology: '编年',
    chronologyNote: '所有事件，按其最早可能的日期排列。日期不确定的，照实写明。',
    lanes: '各栏目',
    monthUnknown: '月份不详',
    undated: '起始时间不详',
  },
  chronology: {
    note: '所有事件按年排列，年内按其最早可能的日期排列。日期不确定的，照实写明。',
    month: (month, year) => `${year}${month}`,
    unknownMonth: (year) => `${year}，月份不详`,
    lead: (events) => `${events}，按其最早可能的日期排列。日期不确定的，照实写明。`,
    ways: '编年的其他部分',
    all: '所有年份',
    pages: '列表各页',
    page: (page, of) => `第${page}页，共${of}页`,
  },
  state: {
    'single-origin': '单一源头',
    corroborated: '有佐证',
    'partly-corroborated': '部分有佐证',
    disputed: '有争议',
  },
  stateMeaning: {
    'single-origin': '它的每条说法都没有第二个独立源头。',
    corroborated: '它的每条说法都另有独立源头。',
    'partly-corroborated': '它的部分说法另有独立源头。',
    disputed: '它至少有一条说法与另一条说法矛盾。',
  },
  claimStateMeaning: {
    'single-origin': '所知仅有一个源头。',
    corroborated: '不止一个独立源头这样说。',
    disputed: '另有一条说法与之矛盾。',
  },
  event: {
    claims: '谁说了什么',
    sources: '在何处读到',
    people: '有谁参与',
    places: '在何处',
    dates: '日期的由来',
    gaps: '缺漏',
    earlier: '前一事件',
    later: '后一事件',
    permanent: '固定地址',
    edit: '编辑本条目',
    draft: '草稿：未发布',
    happened: '发生',
    reported: '报道',
    earliestReport: '日期可考的最早报道：',
    noDatedReport: '没有日期可考的报道。',
    reportedUnknown: '日期不详',
    dateline: '日期不详；电头',
    clocks: '事发与报道',
    basis: {
      stated: '日期由此处所列的说法载明。',
      inferred: '日期由编者推断。',
      derived: '日期由其他日期推算。',
    },
    restsOn: '依据',
    printed: (words) => `原文作“${words}”`,
    alternative: '另一种读法',
    alternativeBasis: { stated: '载明', inferred: '推断', derived: '推算' },
    footnotes: '脚注',
    backToMark: (number) => `返回第${number}处标记`,
  },
  claim: {
    permalink: '本条说法的链接',
    speech: {
      direct: '说话者原话',
      indirect: '转述',
      reporter: '记者行文',
    },
    chain: '如何传到本页',
    inferred: '推断',
    stated: '载明',
    datedAs: '所称日期',
    quoted: '原文',
    translation: '译文',
    gap: '缺漏',
    note: '附注',
    published: '发布',
    // Each stands before the text of the other claim; 此说 is the one that is being read.
    links: {
      repeats: '此说复述',
      corroborates: '此说佐证',
      contradicts: '此说与之矛盾',
      qualifies: '此说限定',
      supersedes: '此说取代',
    },
    backlinks: {
      repeats: '复述此说',
      corroborates: '佐证此说',
      contradicts: '与此说矛盾',
      qualifies: '限定此说',
      supersedes: '取代此说',
    },
  },
  chain: {
    saidBy: (name) => `${name}所说`,
    writtenBy: (name) => `${name}所写`,
    through: (name) => `经由${name}`,
    throughInferred: (name) => `经由${name}（编者推断）`,
    readIn: (name) => `见于${name}`,
    titled: (title, publisher) => `“${title}”（${publisher}）`,
    sentence: (steps) => `${steps.join('，')}。`,
  },
  source: {
    kind: {
      article: '文章',
      broadcast: '广播电视节目',
      document: '文件',
      law: '法律',
      letter: '信函',
      page: '网页',
      statement: '声明',
    },
    title: '标题',
    titleDescribed: '未见原题；方括号中为编者的描述。',
    publisher: '发布者',
    author: '作者',
    published: '发布日期',
    publishedUnknown: '发布日期不详。',
    dateline: '所印电头',
    language: '语言',
    address: '网址',
    addressCopy: '网址（通往转载本）',
    addressUnknown: '网址不详。',
    addressWithheld: '为保护当事人，网址不予公开。',
    addressWithheldNote: '为保护当事人，网址不予公开',
    accessed: '编者查阅日期',
    copy: (by) => `转载本，由${by}刊载，并非发布者自己的页面。`,
    copyShort: '转载本',
    derives: '所依据的来源',
    derivesNone: '这份记录未见它依据其他来源写成。',
    derived: '依据它写成的来源',
    captures: '存档副本',
    noCapture: '这一来源尚无存档副本。',
    capturesWithheld: '本来源的存档副本与网址一样不予公开。',
    claims: '以它为依据的说法',
    captureBy: (by, method) => `由${by}留存：${method}`,
    archive: '网络存档',
    noArchive: '网络存档地址不详。',
    bytes: many('#字节'),
  },
  actor: {
    kind: {
      person: '人物',
      group: '群体',
      body: '机构',
      state: '国家',
      agency: '通讯社',
      outlet: '媒体',
    },
    aliases: '又写作',
    unnamed: '来源没有写明这一说话者的姓名。',
    byRole: '普通个人，以身份代替姓名。',
    namedBecause: (reason) => `普通个人，具名原因：${reason}`,
    partOf: '隶属',
    members: '隶属于它的',
    said: '所说的话',
    relayed: '经由其转述',
    published: '所发布的来源',
    events: '参与的事件',
    nothing: '这份记录中没有出自其口的说法。',
  },
  place: {
    aliases: '又写作',
    partOf: '位于',
    within: '其中的地点',
    coordinates: '坐标',
    events: '发生在此地的事件',
    noEvents: '这份记录没有事件发生在此地。',
  },
  lists: {
    events: '这份记录的所有事件，按时间排列。',
    sources: '所读的全部来源，按发布者排列。',
    actors: '在这份记录中发言或行事的所有人物与机构。',
    places: '这份记录提到的所有地点。',
  },
  moved: {
    title: '此条目已更换地址',
    lead: '它的编号已经改变；旧链接会转到这里，再转到新地址。',
  },
  notFound: {
    title: '没有这个页面',
    text: '这份记录中没有该地址。条目可能已经改名，或者链接缺了一部分。',
  },
  about: {
    title: '关于这份记录',
    story: '收录内容',
    method: '如何阅读',
    newTab: '通往其他网站',
    software: '软件许可',
    typefaces: '字体许可',
  },
  uncertainty: {
    title: '不确定的日期如何画出',
    approximate: '大约：两端渐淡',
    within: '其间某时：斜线',
    open: '终止时间不详：箭头',
    exact: '确定到日：实心',
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
  languages: languagesWords,
  propose: proposeWords,
  proposeForm: proposeFormWords,
  quotations: quotationsWords,
  notLoaded: notLoadedWords,
  offline: offlineWords,
  origins: originsWords,
  readings: readingsWords,
  reported: reportedWords,
  search: searchWords,
  takeAlong: takeAlongWords,
  copy: copyWords,
  print: printWords,
  timeline: timelineWords,
};
