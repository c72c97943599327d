import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { foldText } from '../../graph-seed/names/fold-text.ts';
import { nameMatch } from '../../graph-seed/names/name-match.ts';
import type { Mark } from './mark.ts';
import { type MatchedText, matchedTexts } from './matched-texts.ts';
import { searchKeys } from './search-keys.ts';
import { searchQuery } from './search-query.ts';
import { sentenceMatch, sentenceQuery, textMarks, translationMarks } from './sentence-query.ts';

const entity = (name: string, nameEn: string, aliases: string[] = []): Entity => ({
  id: 'x',
  kind: Kind.Person,
  name,
  nameEn,
  nameEnOrigin: 'pinyin',
  aliases,
  description: { zh: '无', en: 'none' },
});
const heard = entity('周冬瑞', 'X');
const zhou = entity('周冬瑞', 'Zhou Dongrui');
const mengcao = entity('“蒙草”公司', 'Mengcao company', ['蒙草']);
const slice = (text: string, { start, end }: Mark) => Array.from(text).slice(start, end).join('');
const bracketed = ({ field, by, text, marks }: MatchedText) =>
  `${field} ${by} ${marks.map((mark) => `[${slice(text, mark)}]`).join('')}`;
const matched = (query: string, of: Entity) => matchedTexts(searchQuery(query), of).map(bracketed);

describe('what matches of a name', () => {
  it.each<[string, Entity, string[]]>([
    ['冬瑞', zhou, ['name characters [冬瑞]']],
    ['zhoudongrui', zhou, ['name pinyin [周冬瑞]', 'nameEn english [Zhou Dongrui]']],
    ['zhoud', zhou, ['name pinyin [周冬]', 'nameEn english [Zhou D]']],
    ['zd', zhou, ['name initials [周冬]']],
    ['zdr', zhou, ['name initials [周冬瑞]']],
    ['DONG', zhou, ['name pinyin [冬]', 'nameEn english [Dong]']],
    ['zhuodongrui', zhou, ['name pinyin [周冬瑞]', 'nameEn english [Zhou Dongrui]']],
    ['dongriu', zhou, ['nameEn english [Dongrui]']],
    ['草 公司', mengcao, ['name characters [草”公司]']],
    ['蒙草', mengcao, ['name characters [蒙草]', 'alias characters [蒙草]']],
    ['周东锐', heard, ['name pinyin [周冬瑞]']],
    ['冬瑞 周', zhou, ['name characters [周][冬瑞]']],
    ['瑞 周', zhou, ['name characters [周][瑞]']],
    ['dongrui zhou', zhou, ['name pinyin [周][冬瑞]', 'nameEn english [Zhou][Dongrui]']],
    ['周 dongrui', zhou, ['name pinyin [周][冬瑞]', 'nameEn english [Dongrui]']],
    ['dongriu zhou', zhou, ['name pinyin [周]', 'nameEn english [Zhou][Dongrui]']],
    ['公司 蒙草', mengcao, ['name characters [蒙草][公司]', 'alias characters [蒙草]']],
    ['公司 马', mengcao, []],
    ['mcg', mengcao, ['name initials [蒙草”公]']],
    ['dongrui', heard, ['name pinyin [冬瑞]']],
    ['rui zhou', heard, ['name pinyin [周][瑞]']],
    ['zhoudr', heard, ['name pinyin [周冬瑞]']],
    ['zdong', heard, ['name pinyin [周冬]']],
    ['caogongsi', mengcao, ['name pinyin [草”公司]']],
    ['马', zhou, []],
    ['', zhou, []],
    ['！', zhou, []],
  ])('%s', (query, of, expected) => expect(matched(query, of)).toEqual(expected));

  it('counts code points, not half characters', () => {
    const [hit] = matchedTexts(searchQuery('冬'), entity('𠮷😀冬', 'X'));
    expect(hit?.marks).toEqual([{ start: 2, end: 3 }]);
  });
});

describe('marks', () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      ...[
        'a',
        'b',
        'n',
        'Ｂ',
        'é',
        'e\u0301',
        '\u202e',
        '“',
        ' ',
        '-',
        '嘎',
        '查',
        '冬',
        '𠮷',
        '😀',
      ],
    ),
    maxLength: 8,
  });
  const areSound = (text: string, marks: readonly Mark[]) => {
    const bounds = marks.flatMap(({ start, end }) => [start, end]);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(bounds.every((at) => at >= 0 && at <= Array.from(text).length)).toBe(true);
    expect(marks.every(({ start, end }) => start < end)).toBe(true);
    expect(new Set(marks.map(({ start }) => start)).size).toBe(marks.length);
  };
  const numRuns = 3000;

  it('of names are sound, are there wherever a name matches, and are the query', () => {
    fc.assert(
      fc.property(letters, letters, letters, letters, (name, alias, nameEn, text) => {
        const of = entity(name, nameEn, [alias]);
        const query = searchQuery(text);
        const found = matchedTexts(query, of);
        expect(found.length > 0).toBe(nameMatch(query, searchKeys(of)) !== undefined);
        for (const { by, text: shown, marks } of found) {
          areSound(shown, marks);
          expect(marks.length).toBeGreaterThan(0);
          const words = marks.map((mark) => foldText(slice(shown, mark)));
          const wanted = [query, ...query.words].map(({ folded }) => folded);
          const isWanted = (word: string) => wanted.some((one) => word.includes(one));
          if (by === 'characters') expect(words.every(isWanted)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('of sentences are sound and hold the query', () => {
    fc.assert(
      fc.property(letters, letters, letters, (text, translation, asked) => {
        const query = sentenceQuery(asked);
        const match = sentenceMatch(query, text, translation);
        if (!match) return;
        const inText = textMarks(query, text);
        const inTranslation = translationMarks(query, translation);
        areSound(text, inText);
        areSound(translation, inTranslation);
        if (match !== 'translation') expect(inText.length).toBeGreaterThan(0);
        if (match !== 'text') expect(inTranslation.length).toBeGreaterThan(0);
        const marked = inText.map((mark) => foldText(slice(text, mark)));
        if (match !== 'text') return;
        for (const { folded } of query.words) {
          expect(marked.some((one) => one.includes(folded))).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('are every place of the words in a sentence', () => {
    const inText = (asked: string, text: string) =>
      textMarks(sentenceQuery(asked), text).map((mark) => slice(text, mark));
    expect(inText('嘎查', '嘎查，又一个嘎 查。')).toEqual(['嘎查', '嘎 查']);
    expect(inText('增收 葡萄', '葡萄种植，葡萄增收。')).toEqual(['葡萄', '葡萄', '增收']);
    // Where they overlap, the whole once.
    expect(inText('嘎查村 查村民', '嘎查村民')).toEqual(['嘎查村民']);
    const text = 'The Café, the other';
    expect(
      translationMarks(sentenceQuery('cafe the'), text).map((mark) => slice(text, mark)),
    ).toEqual(['The', 'Caf\u00e9', 'the']);
  });
});
