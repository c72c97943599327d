import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  title: '图例',
  toList: '到“全部实体”',
  chosen: '{{shown}} / {{all}} 项',
  show: '显示：{{label}}',
  light: '点亮所有“{{label}}”',
  only: '只看',
  onlyThis: '只看：{{label}}',
  showAll: '全部显示',
  counts: '图中现有 {{shown}}，数据中共 {{all}}',
  scale: '图中 / 全部',
  facet: { kinds: '实体', families: '陈述' },
  noStatus: '未注明进展',
  signs: '图中的记号',
  more: '双圈与“+n”：还有未显示的相邻项',
  pinned: '粗圈：位置已固定',
  loop: '弧线：与自身相连，或连着同一处的两项',
  junction: '连接点：牵涉多方的陈述',
  arrow: '箭头：从主体指向对象',
  size: '越大：牵涉的陈述越多',
  list: {
    filter: '按名称查找',
    found_other: '找到 {{count}} 个',
    notShown: '（图中未显示）',
  },
};

const en: WordsShape<typeof zh> = {
  title: 'Legend',
  toList: 'To “All entities”',
  chosen: '{{shown}} of {{all}}',
  show: 'Show: {{label}}',
  light: 'Light up all: {{label}}',
  only: 'only',
  onlyThis: 'Only: {{label}}',
  showAll: 'Show all',
  counts: '{{shown}} in the drawing now, {{all}} in the data',
  scale: 'drawn / all',
  facet: { kinds: 'Entities', families: 'Statements' },
  noStatus: 'No status given',
  signs: 'Signs in the drawing',
  more: 'Double ring, “+n”: neighbours not shown',
  pinned: 'Thick ring: pinned in its place',
  loop: 'Arc: tied to itself, or two that stand on one spot',
  junction: 'Junction: one statement with several ends',
  arrow: 'Arrow: from who acts to what it concerns',
  size: 'Larger: takes part in more statements',
  list: {
    filter: 'Find by name',
    found_one: '{{count}} found',
    found_other: '{{count}} found',
    notShown: '(not shown in the drawing)',
  },
};

/** What the legend and the list of all entities say. */
export const legendWords = { zh, en };
