import { describe, expect, it } from 'vitest';
import { ArticleText } from '../model/article-text.ts';
import { paragraphSpans, sentenceSpans } from './segment.ts';

function sentences(text: string, breaks: { start: number; end: number }[] = []): string[] {
  const verbatim = new ArticleText(text, breaks);
  return sentenceSpans(text, paragraphSpans(text), breaks).map((span) => verbatim.readable(span));
}

describe('sentences', () => {
  it('end at a full stop, a question mark or an exclamation mark', () => {
    expect(sentences('天晴了。走吗?走!')).toEqual(['天晴了。', '走吗?', '走!']);
  });

  it('keep speech and its speaker together', () => {
    expect(sentences('“天晴了。走。”他说。他走了。')).toEqual([
      '“天晴了。',
      '走。”他说。',
      '他走了。',
    ]);
  });

  it('end with a closing quotation mark at the end of a paragraph', () => {
    expect(sentences('路子。”\n\n下段')).toEqual(['路子。”', '下段']);
  });

  it('run across a joinable break and end at any other', () => {
    expect(sentences('科泊\n\n尔好', [{ start: 2, end: 4 }])).toEqual(['科泊尔好']);
    expect(sentences('科泊\n\n尔好')).toEqual(['科泊', '尔好']);
  });

  it('do not end at an ellipsis or inside the words before it', () => {
    expect(sentences('竞赛……为了庆祝')).toEqual(['竞赛……为了庆祝']);
  });

  it('leave out white space around them', () => {
    expect(sentences('  好转。 王鑫 摄  ')).toEqual(['好转。', '王鑫 摄']);
  });
});
