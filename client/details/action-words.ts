import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  containers: '所属',
  showAll_other: '显示全部 {{count}} 条',
  showFewer: '只显示前几条',
  disputeAbout: '说法不一：{{about}}',
  bothPossible: {
    YES: '几种说法可以同时成立。',
    NO: '几种说法不能同时成立。',
    UNCLEAR: '几种说法能否同时成立，原文不足以判断。',
  },
  otherSide: '另一种说法',
};

const en: WordsShape<typeof zh> = {
  containers: 'Part of, or within',
  showAll_one: 'Show {{count}}',
  showAll_other: 'Show all {{count}}',
  showFewer: 'Show only the first',
  disputeAbout: 'Disputed: {{about}}',
  bothPossible: {
    YES: 'All of these could be true.',
    NO: 'Not all of these can be true.',
    UNCLEAR: 'The article does not tell whether all of these could be true.',
  },
  otherSide: 'It also says',
};

/** What can be done with an entity or a statement. */
export const actionWords = { zh, en };
