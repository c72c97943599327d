import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  corner: '企业 ╲ 结对的一方',
  legend: '符号',
  certain: '结对方式',
  certainMeans: '原文写明',
  possible: '结对方式？',
  possibleMeans: '原文未点明是谁，这里只是可能的一方',
  possibly: '可能，原文未点明：',
  missing: '未点明',
  facts: '所选格子的内容',
  hint: '点选格子，查看金额、项目和成效。',
  why: '为何只是可能：',
  close: '收起格子内容',
  nothing: '报道未写明',
};

const en: WordsShape<typeof zh> = {
  corner: 'Enterprise ╲ paired with',
  legend: 'Signs',
  certain: 'tie',
  certainMeans: 'the article says so',
  possible: 'tie?',
  possibleMeans: 'the article does not name who; this is one it may be',
  possibly: 'possible, not named in the article: ',
  missing: 'not named',
  facts: 'What the chosen cell holds',
  hint: 'Choose a cell to see amount, projects and results.',
  why: 'Why it is only possible: ',
  close: 'Close the cell',
  nothing: 'not told',
};

/** What the matrix of pairings says. */
export const matrixWords = { zh, en };
