import { describe, expect, it } from 'vitest';
import { widthInEms, wrapLabel } from './wrap-label.ts';

describe('wrapLabel', () => {
  it('leaves a short name on one line', () => {
    expect(wrapLabel('周冬瑞', 8, 3)).toEqual(['周冬瑞']);
  });

  it('breaks a Chinese name anywhere, into lines of about the same length', () => {
    expect(wrapLabel('乌兰素海嘎查党支部', 8, 3)).toEqual(['乌兰素海嘎', '查党支部']);
  });

  it('breaks an English name between words', () => {
    expect(wrapLabel('Party branch of Wulansuhai Gacha', 10, 3)).toEqual([
      'Party branch of',
      'Wulansuhai Gacha',
    ]);
  });

  it('keeps a number or a Latin word within a Chinese name whole', () => {
    expect(wrapLabel('非公党建“12345”工作机制', 8, 3).join('|')).toContain('12345');
  });

  it('does not begin a line with a closing mark', () => {
    for (const line of wrapLabel('阿拉善高新区、示范区、党工委', 6, 3)) {
      expect(line).not.toMatch(/^[、，”]/u);
    }
  });

  it('does not end a line with an opening mark', () => {
    expect(wrapLabel('one or more gachas? (“Mengcao” company)', 9, 4)).toEqual([
      'one or more',
      'gachas?',
      '(“Mengcao”',
      'company)',
    ]);
    for (const line of wrapLabel('阿拉善（高新区）的“党建”与《报道》', 5, 4)) {
      expect(line).not.toMatch(/[（“《]$/u);
    }
  });

  it('cuts a word that is too long after its hyphen, and no other there', () => {
    expect(wrapLabel('Public-welfare classes', 7, 4)).toEqual(['Public-', 'welfare', 'classes']);
    expect(wrapLabel('Alxa High-tech Zone', 10, 3)).toEqual(['Alxa High-tech', 'Zone']);
  });

  it('ends in “…” what does not fit, however long', () => {
    const lines = wrapLabel('长'.repeat(2000), 8, 3);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/u);
    for (const line of lines) expect(widthInEms(line)).toBeLessThanOrEqual(8);
  });

  it('cuts a word that is longer than a line', () => {
    for (const line of wrapLabel('<img src=x onerror=alert(1)>', 8, 3)) {
      expect(widthInEms(line)).toBeLessThanOrEqual(9);
    }
  });

  it('drops direction marks', () => {
    expect(wrapLabel('\u202e甲\u200f乙\u2066', 8, 3)).toEqual(['甲乙']);
  });

  it('has no lines for a name of blanks', () => {
    expect(wrapLabel(' ', 8, 3)).toEqual([]);
  });
});
