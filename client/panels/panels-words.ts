import { sharedWords } from '../../graph-seed/words/shared-words.ts';
import type { WordsShape } from '../i18n/words-shape.ts';
import type { PanelId } from '../view/panel-ids.ts';

const zh = {
  tabs: '原文、表格与路径',
  title: {
    article: '原文',
    work: sharedWords.work.zh,
    pairings: '企业与村结对',
    matrix: '结对矩阵',
    entities: '实体一览',
    statements: '陈述一览',
    paths: '关联路径',
    gaps: '原文未点明的',
  } satisfies Record<PanelId, string>,
  short: {
    article: '原文',
    work: '任职',
    pairings: '结对',
    matrix: '矩阵',
    entities: '实体',
    statements: '陈述',
    paths: '路径',
    gaps: '空缺',
  } satisfies Record<PanelId, string>,
  legend: '图例',
  details: '详情',
  more: '更多',
  close: '收起',
  enlarge: '放大到整栏',
  shrink: '恢复到半栏',
  split: '面板高度（百分比）',
  splitHint: '上下拖动，或用方向键调整高度；双击或按 Enter 恢复',
  sheet: {
    enlarge: '放大：{{title}}',
    shrink: '缩小：{{title}}',
    close: '关闭：{{title}}',
  },
};

const en: WordsShape<typeof zh> = {
  tabs: 'Article, tables and paths',
  title: {
    article: 'Article',
    work: sharedWords.work.en,
    pairings: 'Pairings',
    matrix: 'Pairing matrix',
    entities: 'Entities',
    statements: 'Statements',
    paths: 'Paths',
    gaps: 'What is left open',
  },
  short: {
    article: 'Article',
    work: 'Work',
    pairings: 'Pairings',
    matrix: 'Matrix',
    entities: 'Entities',
    statements: 'Statements',
    paths: 'Paths',
    gaps: 'Open',
  },
  legend: 'Legend',
  details: 'Details',
  more: 'More',
  close: 'Close this panel',
  enlarge: 'Enlarge this panel',
  shrink: 'Shrink this panel',
  split: 'Height of the panel, in percent',
  splitHint: 'Drag, or use the arrow keys; a double click or Enter takes it back',
  sheet: {
    enlarge: 'Enlarge: {{title}}',
    shrink: 'Shrink: {{title}}',
    close: 'Close: {{title}}',
  },
};

/** What the panels and their tabs are called. */
export const panelsWords = { zh, en };
