import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  filter: '筛选表中文字',
  toRows: '跳到第一行',
  rows: '{{shown}} / {{total}} 行',
  none: '没有符合筛选的行。',
  empty: '数据集中还没有这类内容。',
  more: '再显示 {{count}} 行',
  filtered: '图例筛选后剩 {{shown}} / {{total}} 行',
  showAll: '全部显示',
  onlyDrawn: '只列图中所示',
  column: {
    belongsTo: '所属',
    places: '地点',
    since: '时间',
    quote: '原文',
    amountNumber: '金额（数值）',
    unit: '单位',
    name: '名称',
    nameEn: '英文名',
    type: '细类',
    statements: '陈述数',
    where: '所在',
    family: '大类',
  },
};

const en: WordsShape<typeof zh> = {
  filter: 'Filter the table',
  toRows: 'Skip to the first row',
  rows: '{{shown}} of {{total}}',
  none: 'No row has these words.',
  empty: 'The data set holds nothing of this kind yet.',
  more: 'Show {{count}} more',
  filtered: 'Filtered by the legend: {{shown}} of {{total}}',
  showAll: 'Show all',
  onlyDrawn: 'Only what the drawing shows',
  column: {
    belongsTo: 'Belongs to',
    places: 'Places',
    since: 'Since',
    quote: 'Words of the article',
    amountNumber: 'Amount (number)',
    unit: 'Unit',
    name: 'Name',
    nameEn: 'English name',
    type: 'Type',
    statements: 'Statements',
    where: 'Where',
    family: 'Family',
  },
};

/** What the tables say. */
export const tableWords = { zh, en };
