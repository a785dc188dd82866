import { counted } from './plural.ts';

const many = (other: string) => (count: number) => counted('zh-Hans', count, { other });

/** The words of origins, in Simplified Chinese. */
export const originsWords = {
  title: '源头',
  lead: '这份记录中的说法最初出自何处，各自传到了多远。',
  independent:
    '独立不等于没有利害关系：以接待方或来访方身份参与事件，或受到指控的源头，依其在事件中的角色标为当事方；隶属于它的也同样标出。',
  independentMore: '这些用语的含义',
  /** Of a claim: its origins, one or independent of each other. */
  counted: (origins: number) =>
    counted('zh-Hans', origins, { other: origins === 1 ? '#个源头' : '#个独立源头' }),
  from: (names: string) => `出自${names}`,
  partiesAmong: (parties: number, origins: number) =>
    parties < origins
      ? counted('zh-Hans', parties, { other: '其中#个为当事方' })
      : origins === 1
        ? '为当事方'
        : '均为当事方',
  party: { host: '接待方', guest: '来访方', accused: '被指控方' },
  partyAs: (kinds: string) => `当事方：${kinds}`,
  through: (kind: string, whole: string) => `${kind}，因${whole}`,
  named: (name: string, party: string) => `${name}（${party}）`,
  drawing: '传播经过图',
  hops: '传播经过',
  origin: '源头',
  otherOrigin: '另一源头',
  way: {
    chain: (name: string, number: string) => `来自${name}（${number}）`,
    derives: (name: string, number: string) => `依据${name}（${number}）写成`,
    repeats: (name: string, number: string) => `复述${name}（${number}）`,
  },
  inferredFrom: (numbers: string) => `由${numbers}而来为推断`,
  circular: '多家刊载，同一源头',
  circularNote:
    '以下每条说法都见于不止一家媒体，却都可追溯到同一源头。转述增加的是读者，不是见证人。',
  noCircular: '这份记录中没有哪条说法是由多家媒体刊载而出自同一源头的。',
  startsWith: '始于',
  carriedBy: '刊载者',
  elsewhere: '另有他处也这样说',
  asClaims: many('见于#条说法'),
  weights: '各源头的分量',
  weightsNote: '记录中的每个源头，说法最多的在前。“仅此一家”一列，是没有其他源头提出的说法。',
  columns: { origin: '源头', claims: '说法', alone: '仅此一家', outlets: '媒体' },
};
