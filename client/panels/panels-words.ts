import { sharedWords } from '../../graph-seed/words/shared-words.ts';
import type { WordsShape } from '../i18n/words-shape.ts';
import type { PanelId } from '../view/panel-ids.ts';

const zh = {
  tabs: '原文、表格与路径',
  title: {
    article: '原文',
    work: sharedWords.work.zh,
    pairings: '企业与嘎查结对',
    matrix: '结对矩阵',
    entities: '实体一览',
    statements: '陈述一览',
    paths: '关联路径',
  } satisfies Record<PanelId, string>,
  close: '收起',
  enlarge: '放大到整栏',
  shrink: '恢复到半栏',
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
  },
  close: 'Close this panel',
  enlarge: 'Enlarge this panel',
  shrink: 'Shrink this panel',
};

/** What the panels and their tabs are called. */
export const panelsWords = { zh, en };
