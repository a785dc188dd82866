import { counted } from './plural.ts';

/** The words of the map, in Simplified Chinese. */
export const mapWords = {
  title: '地图上的地点',
  lead: '这份记录提到的每个地点：位于何处，发生过什么。',
  globe: '地图所示范围在地球上的位置',
  region: (places: number) => (places === 1 ? '该地点' : '所有地点'),
  closeUp: '局部：多数地点所在的区域',
  mapLabel: (names: string) => `地图，标有${names}`,
  globeLabel: (count: number) => counted('zh-Hans', count, { other: '地球，标有#个地点' }),
  insetLabel: (name: string) => `${name}在地球上及其周边的位置`,
  frame: '方框标出局部图的范围。',
  numbered: '写不下名称的地点以数字标注，数字与下方列表一致。',
  borders:
    '国界与海岸线取自Natural Earth（公有领域，1:5000万，经由world-atlas）。有争议的边界依该数据集绘制，其惯例是按实际控制画线；图中画法不代表任何立场。国名依Unicode CLDR，仅供辨认方位。',
  none: '这份记录尚未提到任何地点，因此没有可画的内容。',
  list: '各地点及其事件',
  noEvents: '这份记录没有事件发生在此地。',
  span: '时间线上：',
  onMap: '在地图上查看',
  onMapOf: (name: string) => `在地图上查看：${name}`,
};
