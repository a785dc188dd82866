/** The other ways to read the record, in Simplified Chinese: a name and what is found there. */
export const readingsWords = {
  title: '其他读法',
  names: {
    paths: '导读',
    questions: '问题',
    reported: '事发与报道',
    'as-of': '截至某日',
    origins: '源头',
    map: '地图',
    gaps: '缺漏',
    corrections: '更正',
  },
  notes: {
    paths: '逐站走过各个事件，每一站以一句话提示该看什么。',
    questions: '各源头的回答分栏对照：何处一致，何处不同，何处未提。',
    reported: '从事发之日到各则报道之日，以及其间相隔多久。',
    'as-of': '任选一天，看当时已知的记录。',
    origins: '说法最初出自何处：哪些由多家媒体刊载而出自同一源头，各源头又支撑着什么。',
    map: '事情发生在何处，各地点跨越多长时间。',
    gaps: '所缺的内容，分类列出，并说明如何协助补足。',
    corrections: '发布之后改动了什么：原为何，改为何，为何改。',
  },
};
