import { counted } from './plural.ts';

const many = (other: string) => (count: number) => counted('zh-Hans', count, { other });

const claims = many('#条说法');
const sources = many('#个来源');

const kinds = {
  named: {
    title: '条目自述的缺漏',
    meaning: '条目自己指明所缺的内容。',
    help: '如果您知道所缺的页面、名称或文字可在何处查到，请寄来地址，并说明它补上哪一处缺漏。',
    count: many('#处缺漏'),
  },
  wording: {
    title: '未见原文措辞',
    meaning: '某人所说的话，此处只有编者的转述，没有引用任何原句，因此无法与原页面核对。',
    help: '如果您能打开该页面，请抄下原文语言的句子，不超过二十个词，并附上前后文字。',
    count: claims,
  },
  hops: {
    title: '推断的环节',
    meaning: '从说话者到所读页面之间，有一个环节没有任何来源载明。编者推断如此，并说明理由。',
    help: '请留意署名、供稿说明或其他版本，看其中是否写明经由何人。写明另有其人的，同样有用。',
    count: many('#个环节'),
  },
  derivations: {
    title: '疑似依据他文的来源',
    meaning:
      '来源没有说明据何写成，或没有说明依据哪一篇文字。两份叙述是否算作同一源头，可能取决于此。',
    help: '请比对两篇文字，或查找带有供稿说明的版本。',
    count: many('#处依据'),
  },
  days: {
    title: '发布日期不详',
    meaning: '何时发布不详，因此无法判断谁最先刊出。',
    help: '印刷版、媒体自己的存档或网络存档中最早的副本，或可查出日期，至少可以划定范围。',
    count: sources,
  },
  archive: {
    title: '没有网络存档',
    meaning: '未见任何公共存档收录。页面一旦改动或消失，便无从查对。',
    help: '请将页面存入公共网络存档，并寄来副本的地址。已有存档的，寄来地址即可。',
    count: sources,
  },
  speakers: {
    title: '未具名的说话者',
    meaning: '来源写明说了什么，没有写明是谁说的。',
    help: '如果有公开来源写明说话者的姓名，请寄来其地址。切勿寄来未公开的姓名：那可能使人身陷险境。',
    count: many('#个说话者'),
  },
  origins: {
    title: '只有一个源头',
    meaning:
      '无论多少媒体刊载，都出自同一源头。这既不表示它真，也不表示它假，只表示记录中没有别人这样说。',
    help: '请查找不以前者为依据的叙述：另一位见证人、另一份文件、到过现场的记者。',
    count: claims,
  },
};

/** The words of the page of what is missing. */
export const gapsWords = {
  title: '缺漏',
  description: '这份记录所缺的内容，分类列出，并说明如何协助补足。',
  lead: '就目前所知，这份记录缺少以下内容：未曾看到的、编者只能推断的、只有一个源头的。每一行都通往相关的说法或来源。',
  contents: '缺漏的种类',
  nothing: '未发现缺漏。',
  help: '如何协助',
  tell: '致信编者',
  /** The begun title of what a reader writes. */
  about: (kind: string) => `缺漏：${kind}`,
  kinds,
  step: (from: string, to: string) => `从${from}到${to}`,
  start: (name: string) => `始于${name}`,
  readIn: '见于',
  madeFrom: '疑似依据',
  kept: '编者存有副本',
  from: (names: string) => `出自${names}`,
  oneOrigin: (count: number, all: number) =>
    `${claims(all)}中的${new Intl.NumberFormat('zh-Hans').format(count)}条`,
};
