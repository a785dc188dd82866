import type { FacetViewWords } from './facets-words.en.ts';

export const facetViewWords: FacetViewWords = {
  title: '筛选记录',
  lead: '筛选条件',
  names: {
    lane: '栏目',
    actor: '人物与机构',
    place: '地点',
    source: '来源',
    lang: '来源语言',
    state: '状态',
    origins: '源头',
  },
  text: '词语',
  textFailed: '未能载入各条说法的文字：只在标题和摘要中查找。',
  find: '在此列表中查找',
  shown: { other: '共#个事件，显示{shown}个' },
  all: { other: '#个事件全部显示' },
  none: '没有事件符合全部条件。从列表中移除一项，即可恢复显示。',
  claims: { other: '#条说法' },
  origins: { other: '#个独立源头' },
  sources: { other: '#个来源' },
  disputed: { other: '#条说法有争议' },
  chosen: '已选条件',
  choice: '{facet}：{value}',
  remove: '移除',
  removeChoice: '移除“{choice}”',
  showAll: '全部显示',
  fetching: '正在取得筛选条件……',
  notFetched: '未能取得筛选条件。请重试。',
  matches: '显示的事件',
  moreMatches: { other: '另有#个事件' },
  moreValues: { other: '另有#项：请按名称查找' },
};

export const lanesWords = {
  title: '栏目',
  lead: '时间线分为若干栏目，各栏目所收内容如下。',
  kind: '栏目',
  events: '栏目中的事件',
  nothing: '这份记录尚无事件归入此栏目。',
  others: '其他栏目',
};
