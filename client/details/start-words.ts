import { sharedWords } from '../../graph-seed/words/shared-words.ts';
import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  title: '从这里开始',
  about: '新闻报道，拆成一条条陈述，画成一张关系图；每条陈述都查得到它所依据的原句。',
  work: sharedWords.work.zh,
  pairings: '哪家企业与哪个村结对',
  paths: '两者之间有何关联',
  article: '读原文',
  ask: '自己提问',
  askHint: '用 GraphQL 查询',
};

const en: WordsShape<typeof zh> = {
  title: 'Start here',
  about:
    'Newspaper articles, read into statements and drawn as a network; each statement leads to the words it rests on.',
  work: sharedWords.work.en,
  pairings: 'Which enterprise is paired with which village',
  paths: 'How two are connected',
  article: 'Read the text',
  ask: 'Ask your own question',
  askHint: 'in GraphQL',
};

/** What is said where nothing is chosen yet. */
export const startWords = { zh, en };
