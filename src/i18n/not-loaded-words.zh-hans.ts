import type { Words } from './en.ts';

/** The same in Chinese. */
export const notLoadedWords: Words['notLoaded'] = {
  narrowing:
    '筛选需要JavaScript；它已被关闭，或未能载入。栏目、人物与机构、地点和来源的页面通向同样的事件。',
  anyDay: '选择任意一天需要JavaScript；它已被关闭，或未能载入。记录有所增加的每一天都列在下方。',
  form: '表单需要JavaScript，或所需数据未能载入。下方的示例说明如何不用表单撰写条目。',
};
