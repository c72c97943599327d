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
  const marked = (text: string, words: readonly string[]) =>
    Array.from(text.matchAll(new RegExp(words.join('|'), 'gu')), ({ 0: word, index }) => {
      const start = Array.from(text.slice(0, index)).length;
      return { start, end: start + Array.from(word).length };
    });
  const shown = (text: string, words: string | readonly string[], language: 'zh' | 'en') => {
    const marks = marked(text, [words].flat());
    const cut = excerpt({ text, language, marks });
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
    // A word that matches again and again takes no room from whom the figure is of.
    expect(shown(first + second, ['嘎查', '364万元'], 'zh').text).toBe(`${first}…`);
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

  it('shows as many of the words that match as fit, however far apart', () => {
    const zh = shown(
      `甲嘎查${'字'.repeat(100)}增收;${'别'.repeat(100)}减收。`,
      ['甲嘎查', '增收', '减收'],
      'zh',
    );
    expect(zh.marked).toEqual(['甲嘎查', '增收', '减收']);
    expect(zh.text).toMatch(/^甲嘎查字+…字{12}增收;…别{12}减收。$/u);
    expect(Array.from(zh.text).length).toBeLessThanOrEqual(82);
    const far = Array.from(
      { length: 9 },
      (_, index) => `${'many words '.repeat(30)}haircut${index}`,
    );
    const en = shown(
      `${far.join(' ')} and so on and on and on and on and on`,
      far.map((_, index) => `haircut${index}`),
      'en',
    );
    expect(en.marked).toEqual(['haircut0', 'haircut1', 'haircut2', 'haircut3']);
    expect(en.text.length).toBeLessThanOrEqual(306);
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
