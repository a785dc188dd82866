import { counted } from './plural.ts';

/** The page of the story's data, in Simplified Chinese. */
export const dataWords = {
  title: '取用数据',
  footer: '数据',
  lead: '这份记录的全部内容，以文件形式提供，每次生成网站时重新制作。其中不含任何草稿。',
  licence: '内容许可：',
  groups: {
    story: '完整内容',
    tables: '表格',
    feeds: '订阅',
    programs: '供其他程序使用',
    sources: '来源，供文献管理软件使用',
  },
  files: {
    timeline: {
      name: '全部内容',
      note: '完整无缺：每个条目连同其说法、转述链、来源和更正，以及每个事件的正文。重新读入即得到同样的内容。不确定或两端未定的日期保持原样，以EDTF文本记录。',
    },
    schema: {
      name: '其JSON Schema',
      note: '该文件的每个字段，各有一句话说明其含义。',
    },
    'events-csv': {
      name: '事件，供电子表格使用',
      note: '每个事件一行，日期分别以EDTF文本、文字表述以及最早、最晚可能的日期列出。一端未定的记作“..”，无人知晓的记作“unknown”。同一格中的多个值以“ | ”分隔。电子表格会误作公式的单元格，以撇号开头，公元前的年份也在其列。',
    },
    'claims-csv': {
      name: '说法，供电子表格使用',
      note: '每条说法一行：何人所说、经由怎样的转述链、所读的来源、目前的情形，以及它与其他说法的关系。',
    },
    'events-parquet': {
      name: '事件，供数据引擎使用',
      note: '各列与上相同，格式为Apache Parquet，可由DuckDB、Spark和Trino直接读取。记录较大时按年份分割。',
    },
    'claims-parquet': {
      name: '说法，供数据引擎使用',
      note: '各列与上相同，格式为Apache Parquet。',
    },
    atom: {
      name: 'Atom订阅',
      note: '新增和更正的条目，最近的在前，供阅读器订阅。条目以其加入之日为新增日，前提是文件的历史中载有该日；更正则以其自身的日期为准。',
    },
    rss: { name: 'RSS订阅', note: '内容相同，格式为RSS 2.0。' },
    'json-feed': { name: 'JSON Feed', note: '内容相同，格式为JSON Feed。' },
    csl: {
      name: 'CSL-JSON',
      note: '全部来源，可由Zotero等文献管理软件读取。不能确定到日、月或年的日期以文字表述。',
    },
    bibtex: { name: 'BibTeX', note: '内容相同，供LaTeX使用，编码为UTF-8。' },
    ris: { name: 'RIS', note: '内容相同，供EndNote等软件使用。' },
    calendar: {
      name: '日历',
      note: '日期确定到日的事件，按全天事件列出。日历无法表示“12月的某一天”，故其余事件未收，其名称列在日历的说明中。',
    },
    timelinejs: {
      name: '供TimelineJS使用',
      note: 'TimelineJS 3可读的事件。该格式无法表示不确定的日期，故各事件均以这份记录的文字表述显示日期。',
    },
    'json-ld': {
      name: '关联数据',
      note: '全部内容，格式为JSON-LD，尽可能采用schema.org的词汇，含转述链、说法之间的关系和EDTF日期。读取时无需另外下载任何内容。',
    },
  },
  parts: (count: number) => counted('zh-Hans', count, { other: '#个文件' }),
  example: '示例',
  leftOut: {
    address: '没有订阅文件：订阅需要本站的完整地址，而生成时未获告知。地址由DATELINE_SITE指定。',
    days: '没有订阅文件：既不知道任何条目的加入日期，也没有任何更正。',
    exact: '没有日历文件：这份记录中没有日期确定到日的事件。',
  },
  feed: {
    title: (site: string) => `${site}：新增和更正的条目`,
    corrected: (title: string) => `更正：${title}`,
    happened: (date: string) => `发生：${date}`,
    field: (name: string) => `字段：${name}`,
    before: (value: string) => `原为：${value}`,
    after: (value: string) => `改为：${value}`,
  },
  calendar: {
    leftOut: '因日期未能确定到日而未收：',
  },
  timelineJs: {
    leftOut: (titles: string) => `因日期不详而未显示：${titles}`,
  },
};
