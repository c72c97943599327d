import { describe, expect, it } from 'vitest';
import { markWords } from './mark-words.ts';

const sentence = (text: string, start = 0) => ({ text, start });
const quote = (exact: string, start = 0, context = false) => ({ exact, start, context });

/** Marked words in 【】, context in （）. */
function shown(...args: Parameters<typeof markWords>): string[] {
  return markWords(...args).map((segments) =>
    segments
      .map(({ text, weight }) =>
        weight === 'plain' ? text : weight === 'words' ? `【${text}】` : `（${text}）`,
      )
      .join(''),
  );
}

describe('markWords', () => {
  it('marks a quote within its sentence', () => {
    expect(shown([sentence('社区书记周冬瑞说。')], [quote('书记周冬瑞', 2)])).toEqual([
      '社区【书记周冬瑞】说。',
    ]);
  });

  it('finds a quote that holds a line break inside a word', () => {
    expect(shown([sentence('打响了科泊尔旅游品牌。')], [quote('科泊\n\n尔旅游', 3)])).toEqual([
      '打响了【科泊尔旅游】品牌。',
    ]);
  });

  it('marks the blanks that stand within a quote', () => {
    expect(shown([sentence('记者 刘宏章 赵小丽')], [quote('刘宏章 赵小丽', 3)])).toEqual([
      '记者 【刘宏章 赵小丽】',
    ]);
  });

  it('takes the hit nearest to where the quote stands', () => {
    expect(shown([sentence('两区与两区与两区', 100)], [quote('两区', 103)])).toEqual([
      '两区与【两区】与两区',
    ]);
  });

  it('marks a quote across two sentences in both', () => {
    const sentences = [sentence('甲乙丙。'), sentence('丁戊己。', 4)];
    expect(shown(sentences, [quote('丙。丁', 2)])).toEqual(['甲乙【丙。】', '【丁】戊己。']);
  });

  it('lets the words of the statement win over context', () => {
    const quotes = [quote('乙丙', 1), quote('甲乙丙丁', 0, true)];
    expect(shown([sentence('甲乙丙丁戊')], quotes)).toEqual(['（甲）【乙丙】（丁）戊']);
  });

  it('marks nothing for a quote that is not there', () => {
    expect(shown([sentence('甲乙丙')], [quote('丁'), quote(' ')])).toEqual(['甲乙丙']);
  });

  it('keeps letters beyond the basic plane whole', () => {
    expect(shown([sentence('𠮷野家𠮷')], [quote('野家', 1)])).toEqual(['𠮷【野家】𠮷']);
  });
});
