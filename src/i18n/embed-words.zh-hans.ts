import { counted } from './plural.ts';

/** The words of what others show in their pages, and of the code by which they do. */
export const embedWords = {
  code: '嵌入代码',
  codeOf: {
    timeline: '在其他网页中显示这条时间线。',
    event: '在其他网页中显示这个事件。',
  },
  height:
    '代码中的脚本会让框架的高度与内容相合。网页若不许使用脚本，请删去该行，框架即保持代码中的高度。',
  allowed: (sites: string) => `本站只许嵌入以下网站：${sites}。`,
  noAddress: '生成本站时尚不知道其地址：请在代码中的两处路径之前补上。',
  whole: {
    timeline: '打开完整的时间线',
    event: '打开完整的条目',
  },
  list: (count: number) => counted('zh-Hans', count, { other: '以列表显示#个事件' }),
};
