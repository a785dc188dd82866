import { counted } from './plural.ts';

/** The words of the guided walks, in Simplified Chinese. */
export const pathsWords = {
  title: '导读',
  lead: '按编者选定的顺序走过各个事件，每一站以一句话提示该看什么。',
  kicker: '导读',
  none: '这份记录尚无导读。',
  steps: (steps: number) => counted('zh-Hans', steps, { other: '#站' }),
  timeline: '时间线上的导读路线',
  walk: '全程',
  /** What the island says. `{…}` are places that it fills. */
  island: {
    start: '逐站阅读',
    whole: '显示全程',
    next: '下一站',
    previous: '上一站',
    position: '第{step}站，共{steps}站',
    help: '用方向键或左右滑动也可换站。',
  },
};
