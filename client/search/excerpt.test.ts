import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces } from '../statement/marked-pieces.ts';
import { excerpt } from './excerpt.ts';

describe('markedPieces', () => {
  it('cuts at code points', () => {
    expect(markedPieces('𠮷周冬瑞😀', [{ start: 1, end: 3 }])).toEqual([
      { text: '𠮷', mark: null },
      { text: '周冬', mark: { start: 1, end: 3 } },
      { text: '瑞😀', mark: null },
    ]);
  });

  it('loses nothing, whatever the marks', () => {
    const marks = fc
      .uniqueArray(fc.nat(9), { minLength: 4, maxLength: 4 })
      .map((bounds) => [...bounds].sort((a, b) => a - b))
      .map(([a = 0, b = 0, c = 0, d = 0]) => [
        { start: a, end: b },
        { start: c, end: d },
      ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 9 }), marks, (text, given) => {
        const pieces = markedPieces(text, given);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('excerpt', () => {
  const marked = (text: string, words: string) => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    return [{ start, end: start + Array.from(words).length }];
  };
  const shown = (text: string, words: string, language: 'zh' | 'en') => {
    const cut = excerpt({ text, language, marks: marked(text, words) });
    const pieces = markedPieces(cut.text, cut.marks).filter((piece) => piece.mark);
    return { text: cut.text, marked: pieces.map((piece) => piece.text) };
  };

  it('is the whole of a short sentence', () => {
    expect(shown('嘎查增收。', '增收', 'zh')).toEqual({ text: '嘎查增收。', marked: ['增收'] });
  });

  it('begins shortly before what matches, in English with a whole word', () => {
    const zh = shown(`${'字'.repeat(200)}周冬瑞${'字'.repeat(200)}`, '周冬瑞', 'zh');
    expect(zh.marked).toEqual(['周冬瑞']);
    expect(zh.text).toMatch(/^…字{12}周冬瑞字+…$/u);
    const en = shown(`${'many words '.repeat(30)}haircut`, 'haircut', 'en');
    expect(en.marked).toEqual(['haircut']);
    expect(en.text).toMatch(/^…(many|words) .*haircut$/u);
  });
});
