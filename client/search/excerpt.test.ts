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

  it('is the part of a sentence that matches, with whom it is of, and nothing of the next', () => {
    const first =
      '据了解,2023年,该高新区乌兰毛道嘎查和巴音敖包嘎查通过园区绿化养护、河道清淤、市政工程、巴音敖包商业广场等项目,使集体和个人分红达364万元,创历史新高;';
    const second =
      '该示范区上滩嘎查、巴彦树贵嘎查和巴彦套海嘎查通过土地流转、面粉加工等项目,使集体和个人分红达108万元。';
    expect(shown(first + second, '364万元', 'zh')).toEqual({
      text: `${first}…`,
      marked: ['364万元'],
    });
    expect(shown(first + second, '108万元', 'zh')).toEqual({
      text: `…${second}`,
      marked: ['108万元'],
    });
    const en = shown(
      `${'Wulanmaodao had much. '.repeat(15)}Shangtan had 1.08 million.`,
      '1.08',
      'en',
    );
    expect(en).toEqual({ text: '…Shangtan had 1.08 million.', marked: ['1.08'] });
    const joint = `${'Through many works '.repeat(15)}Wulanmaodao and Bayin’aobao had 3.64 million; so`;
    expect(shown(joint, '3.64', 'en').text).toMatch(
      /…[^…]*Wulanmaodao and Bayin’aobao had 3.64 million;…$/u,
    );
  });

  it('has the beginning of a long part and what matches, in English with a whole word', () => {
    const zh = shown(`${'字'.repeat(200)}周冬瑞${'字'.repeat(200)}`, '周冬瑞', 'zh');
    expect(zh.marked).toEqual(['周冬瑞']);
    expect(zh.text).toMatch(/^字{40}…字{12}周冬瑞字+…$/u);
    const en = shown(`${'many words '.repeat(30)}haircut`, 'haircut', 'en');
    expect(en.marked).toEqual(['haircut']);
    expect(en.text).toMatch(/^many words .*…(many|words) .*haircut$/u);
  });
});
