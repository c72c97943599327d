import type { Entity } from '../../graph-seed/model/entity.ts';
import { foldLatin } from '../../graph-seed/names/fold-text.ts';
import { isOneEdit } from '../../graph-seed/names/is-one-edit.ts';
import {
  canBeMistyped,
  type NameQuery,
  type NameWord,
  shortestPart,
} from '../../graph-seed/names/name-match.ts';
import { latinLetters, markFirst, markOf, textLetters } from './folded-letters.ts';
import { joinedMarks } from './joined-marks.ts';
import type { Mark } from './mark.ts';
import { initialOf, pinyinParts, type Reading, type Sound, soundsOf } from './pinyin-parts.ts';
import { englishNames, readingOf } from './search-keys.ts';

/** A name of an entity that a query matches, and the part of it that does. */
export interface MatchedText {
  readonly field: 'name' | 'alias' | 'nameEn';
  /** What the query was compared with. */
  readonly by: 'characters' | 'pinyin' | 'initials' | 'english';
  readonly text: string;
  /** In order, none within another. */
  readonly marks: readonly Mark[];
}

/** Every name that the query, or each of its words, matches: the name, the aliases, the English name. */
export function matchedTexts(query: NameQuery, entity: Entity): MatchedText[] {
  const right = matchedRightly(query, entity);
  if (right.length > 0) return right;
  const words = query.words.map((word) => matchedWord(word, entity));
  const isMatch = words.length > 0 && words.every((found) => found.length > 0);
  return isMatch ? together(words.flat()) : matchedNearly(query, entity);
}

function matchedWord(word: NameWord, entity: Entity): MatchedText[] {
  const right = matchedRightly(word, entity);
  return right.length > 0 ? right : matchedNearly(word, entity);
}

/** Each name once, with the marks of all words; how it was found by other than its characters is told. */
function together(found: readonly MatchedText[]): MatchedText[] {
  const names = new Map<string, MatchedText>();
  for (const one of found) {
    const key = `${one.field} ${one.text}`;
    const known = names.get(key);
    const by = known && known.by !== 'characters' ? known.by : one.by;
    names.set(key, { ...one, by, marks: joinedMarks([...(known?.marks ?? []), ...one.marks]) });
  }
  const fields = ['name', 'alias', 'nameEn'];
  return [...names.values()].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
}

function namesOf({ name, aliases, kind }: Entity) {
  return [
    { field: 'name' as const, text: name },
    ...aliases.map((text) => ({ field: 'alias' as const, text })),
  ].map((one) => ({ ...one, reading: readingOf(one.text, kind) }));
}

function englishOf(entity: Entity) {
  return englishNames(entity).map((text) => ({ field: 'nameEn' as const, text }));
}

function matchedRightly(query: NameWord, entity: Entity): MatchedText[] {
  return [
    ...namesOf(entity).map(({ reading, ...one }) => ({
      ...one,
      ...(byCharacters(query, one.text) ??
        byPinyin(query, reading) ??
        byInitials(query, reading) ??
        byPart(query, reading) ?? { by: 'characters' as const, marks: [] }),
    })),
    ...englishOf(entity).map((one) => ({ ...one, ...byEnglish(query, one.text) })),
  ].filter(({ marks }) => marks.length > 0);
}

function matchedNearly(query: NameWord, entity: Entity): MatchedText[] {
  if (query.latin === '') {
    const isHeard = (latin: string) => query.sounds.includes(latin);
    const english = englishOf(entity)
      .filter(({ text }) => isHeard(foldLatin(text)))
      .map((one): MatchedText => ({ ...one, by: 'english', marks: [whole(one.text)] }));
    return [...heardAs(entity, isHeard), ...english];
  }
  if (!canBeMistyped(query.latin)) return [];
  const isNear = (latin: string) => isOneEdit(query.latin, latin);
  return [
    ...heardAs(entity, isNear),
    ...englishOf(entity).map((one) => ({
      ...one,
      by: 'english' as const,
      marks: near(one.text, isNear),
    })),
  ].filter(({ marks }) => marks.length > 0);
}

/** The names whose whole pinyin passes. */
function heardAs(entity: Entity, passes: (latin: string) => boolean): MatchedText[] {
  return namesOf(entity)
    .filter(({ reading }) => passes(reading.map(({ syllable }) => syllable).join('')))
    .map(({ field, text }) => ({ field, text, by: 'pinyin', marks: [whole(text)] }));
}

type Matched = Pick<MatchedText, 'by' | 'marks'>;

function byCharacters({ folded }: NameWord, text: string): Matched | undefined {
  const mark = markFirst(textLetters(text), folded);
  return mark && { by: 'characters', marks: [mark] };
}

/** A syllable of which the query has the first letters only is marked too. */
function byPinyin({ latin }: NameWord, reading: readonly Reading[]): Matched | undefined {
  const mark = covered(latin, soundsOf(reading));
  return mark && { by: 'pinyin', marks: [mark] };
}

function byInitials({ latin }: NameWord, reading: readonly Reading[]): Matched | undefined {
  const mark = covered(latin, soundsOf(reading).map(initialOf));
  return mark && { by: 'initials', marks: [mark] };
}

function byPart({ latin }: NameWord, reading: readonly Reading[]): Matched | undefined {
  if (latin.length < shortestPart) return undefined;
  for (const part of pinyinParts(reading)) {
    const mark = covered(latin, part);
    if (mark) return { by: 'pinyin', marks: [mark] };
  }
  return undefined;
}

/** The characters of the sounds that the letters are the beginning of. */
function covered(latin: string, sounds: readonly Sound[]): Mark | undefined {
  const folded = sounds.map(({ letters }) => letters).join('');
  if (latin === '' || !folded.startsWith(latin)) return undefined;
  const places = sounds.flatMap(({ letters, start, end }) =>
    Array.from({ length: letters.length }, () => ({ start, end })),
  );
  return markOf({ folded, places }, 0, latin.length);
}

function byEnglish({ latin }: NameWord, nameEn: string): Matched {
  const letters = latinLetters(nameEn);
  const isPrefix = latin !== '' && letters.folded.startsWith(latin);
  const mark = isPrefix ? markOf(letters, 0, latin.length) : undefined;
  const word = wordsOf(nameEn).find(({ text }) => foldLatin(text).startsWith(latin));
  const inWord = word && markOf(latinLetters(word.text), 0, latin.length);
  const found = mark ?? (inWord && word && moved(inWord, word.start));
  return { by: 'english', marks: found ? [found] : [] };
}

function near(nameEn: string, isNear: (latin: string) => boolean): Mark[] {
  if (isNear(foldLatin(nameEn))) return [whole(nameEn)];
  const word = wordsOf(nameEn).find(({ text }) => isNear(foldLatin(text)));
  return word ? [moved(whole(word.text), word.start)] : [];
}

/** The words that `searchKeys` finds in an English name, each with its place. */
function wordsOf(nameEn: string): { text: string; start: number }[] {
  return Array.from(nameEn.matchAll(/[^\s-]+/gu), ({ 0: text, index }) => ({
    text,
    start: Array.from(nameEn.slice(0, index)).length,
  }));
}

function moved({ start, end }: Mark, by: number): Mark {
  return { start: start + by, end: end + by };
}

function whole(text: string): Mark {
  return { start: 0, end: Array.from(text).length };
}
