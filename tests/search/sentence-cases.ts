const grapes = {
  text: '巴彦霍德嘎查种植葡萄，\n每亩增收2000元，合计364万元。',
  translation:
    'Bayan Hoid Gacha grows grapes; the party branch donated 3.64 million yuan to a café.',
};
const secretary = { text: '玛拉沁社区党支部书记周冬瑞说', translation: undefined };
const resume = { text: '简历', translation: 'A résumé of each co-operative' };

interface SentenceCase {
  readonly text: string;
  readonly translation: string | undefined;
}

/** What is typed, the sentence, and where it holds the words, in the API's words; null where not. */
export const sentenceCases: readonly (readonly [
  typed: string,
  sentence: SentenceCase,
  match: 'TEXT' | 'TRANSLATION' | 'BOTH' | null,
])[] = [
  // As it stands, across a line break, and without punctuation.
  ['364万元', grapes, 'TEXT'],
  ['葡萄，每亩', grapes, 'TEXT'],
  ['葡萄每亩', grapes, 'TEXT'],
  // Several words, in any order, with blanks of any sort.
  ['葡萄 增收', grapes, 'TEXT'],
  ['增收 葡萄', grapes, 'TEXT'],
  ['增收\u3000葡萄', grapes, 'TEXT'],
  ['增收\u00a0\t\n葡萄', grapes, 'TEXT'],
  [' 增收  葡萄 ', grapes, 'TEXT'],
  ['葡萄 葡萄', grapes, 'TEXT'],
  ['玛拉沁 书记', secretary, 'TEXT'],
  ['书记 玛拉沁', secretary, 'TEXT'],
  // Each of them, whole.
  ['葡萄 减收', grapes, null],
  ['葡 萄酒', grapes, null],
  // Figures.
  ['364万元 嘎查', grapes, 'TEXT'],
  ['364 万元', grapes, 'TEXT'],
  ['嘎查 364', grapes, 'TEXT'],
  ['365万元 嘎查', grapes, null],
  // The translation, by whole words.
  ['branch party', grapes, 'TRANSLATION'],
  ['party, BRANCH', grapes, 'TRANSLATION'],
  ['cafe', grapes, 'TRANSLATION'],
  ['Cafe\u0301', grapes, 'TRANSLATION'],
  ['resume', resume, 'TRANSLATION'],
  ['co-operative', resume, 'TRANSLATION'],
  ['operative co', resume, 'TRANSLATION'],
  // In any of its forms.
  ['grape', grapes, 'TRANSLATION'],
  ['growing grape', grapes, 'TRANSLATION'],
  ['branches', grapes, 'TRANSLATION'],
  ['cooperatives', { text: '社', translation: 'Each cooperative' }, 'TRANSLATION'],
  ['village', { text: '村', translation: 'Eight villages' }, 'TRANSLATION'],
  ['branch par', grapes, null],
  ['branch nothing', grapes, null],
  ['branch', secretary, null],
  // Some words in the text, others in the translation.
  ['葡萄 branch', grapes, 'BOTH'],
  ['branch 364万元', grapes, 'BOTH'],
  ['party 364', grapes, 'BOTH'],
  ['葡萄 nothing', grapes, null],
  // A word with other letters than Latin ones is none of a translation.
  ['葡萄branch', grapes, null],
  ['酒branch', grapes, null],
  // Traditional characters, in either.
  ['364萬元', grapes, 'TEXT'],
  ['種植葡萄', grapes, 'TEXT'],
  ['种植', { text: '種植葡萄', translation: undefined }, 'TEXT'],
  // Nothing to go by.
  ['', grapes, null],
  [' ，。 “” ', grapes, null],
  ['葡萄 ，', grapes, 'TEXT'],
];
