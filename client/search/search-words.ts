import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  label: '搜索',
  placeholder: '搜名称或原文',
  results: '搜索结果',
  sentences: '原文句子',
  found: '名称 {{names}} 个，原文 {{sentences}} 句',
  foundOfMore: '名称 {{names}} 个，原文 {{sentences}} 句，此外还有',
  loading: '正在搜索……',
  nothingTitle: '没有找到',
  nothing: '名称可以用汉字、拼音、拼音首字母或英文来查；也可以查原文里的词句。',
  failedTitle: '服务器暂时不能搜索',
  failed: '下面只列出图中名称相符的；原文句子要等服务器恢复后才能查。',
  failedNothing: '图中没有名称相符的；原文句子要等服务器恢复后才能查。',
  more: '结果不止这些，多输几个字可以缩小范围。',
  showAll: '全部列出',
  alias: '又作',
  note: {
    pinyin: '拼音',
    initials: '拼音首字母',
    oneEdit: '拼写相近',
    homophone: '读音相同',
  },
};

const en: WordsShape<typeof zh> = {
  label: 'Search',
  placeholder: 'Search names and sentences',
  results: 'Search results',
  sentences: 'Sentences of the text',
  found: 'Names: {{names}}. Sentences: {{sentences}}.',
  foundOfMore: 'Names: {{names}}. Sentences: {{sentences}}. There are others.',
  loading: 'Searching …',
  nothingTitle: 'Nothing found',
  nothing:
    'Names can be found by Chinese characters, pinyin, pinyin initials or English; sentences by their words.',
  failedTitle: 'The server cannot search at the moment',
  failed: 'Below are only matching names of the network; sentences need the server.',
  failedNothing: 'No name in the network matches; sentences need the server.',
  more: 'There is more to find: type a little more to narrow it down.',
  showAll: 'Show all',
  alias: 'also',
  note: {
    pinyin: 'pinyin',
    initials: 'pinyin initials',
    oneEdit: 'one typing error',
    homophone: 'sounds the same',
  },
};

/** What the search says. */
export const searchWords = { zh, en };
