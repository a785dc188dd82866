import type { MethodTerm } from './method.en.ts';

/** The method in Simplified Chinese, one word after another as a reader meets them. */
export const methodOf: readonly MethodTerm[] = [
  {
    id: 'claim',
    term: '说法',
    meaning:
      '关于某一事件、注明出自何人的一句陈述，以我们的文字写成；原文不长且曾见到的，附上原文。说法就是某人所说的话。它列在这里，既不因此为真，也不因此为假。',
  },
  {
    id: 'chain',
    term: '转述链',
    meaning:
      '一条说法从说出它的人或机构到我们所读页面的经过：谁说的，经由谁，在哪里读到。第一个环节是说话者，最后一个环节是来源。',
  },
  {
    id: 'stated',
    term: '载明',
    meaning: '来源自己写明，这句话是这样传来的。画作实线。',
  },
  {
    id: 'inferred',
    term: '推断',
    meaning: '编者推断这句话是这样传来的，来源并未写明。画作虚线，旁边必注“推断”二字。',
  },
  {
    id: 'origin',
    term: '源头',
    meaning:
      '沿着转述一路追溯，说法最初的出处。六家报纸刊登同一家通讯社的报道，是六家媒体，一个源头。',
  },
  {
    id: 'party',
    term: '当事方',
    meaning:
      '独立不等于没有利害关系：凡在事件中列为接待方、来访方或被指控方，或隶属于其中一方的源头，即为当事方；凡以源头身份提及，一律注明。',
  },
  {
    id: 'single-origin',
    term: '单一源头',
    meaning: '目前所知全部出自一个源头，无论有多少家媒体刊载。',
  },
  {
    id: 'corroborated',
    term: '有佐证',
    meaning:
      '另有一个与之独立的源头也这样说。事件的每条说法都有佐证的，称为有佐证；只有一部分有佐证的，称为部分有佐证。',
  },
  {
    id: 'disputed',
    term: '有争议',
    meaning: '这份记录中另有说法与之矛盾。两者都列出，各附转述链。孰是孰非，本页不作判断。',
  },
  {
    id: 'clocks',
    term: '事发与报道',
    meaning:
      '事件发生在某一天，见诸报道则在另一些日子。两个时间都予保留：何时发生，各来源何时将其公之于众。',
  },
  {
    id: 'dates',
    term: '不确定的日期',
    meaning:
      '日期绝不写得比所知的更精确。“2018年12月的某一天”就照此书写、排序、绘图和检索。两端渐淡表示“大约”，斜线表示“其间某日”，箭头表示终止时间不详。',
  },
  {
    id: 'copy',
    term: '转载本',
    meaning: '不在发布者自己的页面、而在别处读到的来源：镜像或转载的文字。引用时注明为转载本。',
  },
  {
    id: 'capture',
    term: '存档副本',
    meaning:
      '留存下来的来源副本：何时留存、由谁留存、如何留存，并附SHA-256摘要值，任何人都可据以判断副本是否经过改动。',
  },
  {
    id: 'gap',
    term: '缺漏',
    meaning: '若要说得更多所必需、而目前缺少的内容。在缺少之处指明，以便有人补足。',
  },
  {
    id: 'correction',
    term: '更正',
    meaning: '发布之后改动过的内容：原为何、改为何、何时改、为何改。更正只增不减。',
  },
];
