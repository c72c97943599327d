import type { WordsShape } from '../i18n/words-shape.ts';
import { actionWords } from './action-words.ts';
import { startWords } from './start-words.ts';

const zh = {
  title: '详情',
  hint: '在图中点选实体、线或连接点，或从“全部实体”中选取，即可看到每一条陈述和它所依据的原文。',
  close: '关闭详情',
  statements_other: '{{count}} 条陈述',
  facts_other: '{{count}} 个事实',
  entities_other: '{{count}} 个实体',
  notFoundTitle: '没有找到',
  notFound: '数据集中没有这一项。',
  more: '显示更多',
  failedTitle: '读不到详情',
  failed: '图仍可浏览；详情要等服务器恢复后才能读取。',
  action: actionWords.zh,
  start: startWords.zh,
};

const en: WordsShape<typeof zh> = {
  title: 'Details',
  hint: 'Choose an entity, a line or a junction in the network, or a name under “All entities”, to read each statement with the words it rests on.',
  close: 'Close the details',
  statements_one: '{{count}} statement',
  statements_other: '{{count}} statements',
  facts_one: '{{count}} fact',
  facts_other: '{{count}} facts',
  entities_one: '{{count}} entity',
  entities_other: '{{count}} entities',
  notFoundTitle: 'Not found',
  notFound: 'The data set does not hold this item.',
  more: 'Show more',
  failedTitle: 'The details cannot be loaded',
  failed: 'The network can still be explored; details need the server.',
  action: actionWords.en,
  start: startWords.en,
};

/** What the details say. */
export const detailsWords = { zh, en };
