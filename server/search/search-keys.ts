import { pinyin } from 'pinyin-pro';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { pinyinParts, type Reading } from './pinyin-parts.ts';

/** What an entity can be found by, in the form that queries are compared in. */
export interface SearchKeys {
  /** Name and aliases: letters and digits only, lower case, as `foldText` gives them. */
  readonly names: readonly string[];
  /** Pinyin and English names, run together: zhoudongrui, alxahightechzone. */
  readonly latin: readonly string[];
  /** First letters of the pinyin: zdr. */
  readonly initials: readonly string[];
  /** Words of the English name: zhou, dongrui. */
  readonly words: readonly string[];
  /** Other forms of the pinyin, as `pinyinParts` gives them: dongrui, rui, zhoudr. */
  readonly parts: readonly string[];
}

/** Letters and digits, width and case folded; everything else (spaces, “”, +) is left out. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Latin letters and digits of the text, accents taken off. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

export function searchKeys(entity: Entity): SearchKeys {
  const printed = [entity.name, ...entity.aliases];
  const readings = printed.map((name) => readingOf(name, entity.kind));
  const syllables = readings.map((reading) => reading.flatMap(({ syllable }) => syllable || []));
  const words = entity.nameEn.split(/[\s-]+/).map(foldLatin);
  return {
    names: unique(printed.map(foldText)),
    latin: unique([...syllables.map((one) => one.join('')), foldLatin(entity.nameEn)]),
    initials: unique(syllables.map((one) => one.map((syllable) => syllable[0]).join(''))),
    words: unique(words),
    parts: unique(readings.flatMap(partsOf)),
  };
}

/** Names whose reading is kept: it takes a tenth of a millisecond, and lists ask for it again. */
const mostKept = 10_000;
const kept = new Map<string, readonly Reading[]>();

/** Syllables without tones. A person's first character is read as the surname it is: 单 is shan. */
export function readingOf(name: string, kind: string): readonly Reading[] {
  const surname = kind === Kind.Person ? 'head' : 'off';
  const key = `${surname} ${name}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const readings = pinyin(name, {
    toneType: 'none',
    type: 'all',
    nonZh: 'consecutive',
    v: true,
    surname,
  });
  const reading = readings.map(({ origin, pinyin: syllable }) => ({
    printed: origin,
    // What is not Chinese is read as it is written.
    syllable: foldLatin(syllable || origin),
    others: otherReadings(origin, foldLatin(syllable)),
  }));
  kept.set(key, reading);
  return reading;
}

const keptParts = new WeakMap<readonly Reading[], readonly string[]>();

/** Kept as long as the reading: each candidate of each search asks for them. */
function partsOf(reading: readonly Reading[]): readonly string[] {
  const known = keptParts.get(reading);
  if (known) return known;
  const parts = pinyinParts(reading).map((part) => part.map(({ letters }) => letters).join(''));
  keptParts.set(reading, parts);
  return parts;
}

function otherReadings(character: string, syllable: string): string[] {
  if (Array.from(character).length !== 1) return [];
  const all = pinyin(character, {
    toneType: 'none',
    type: 'array',
    multiple: true,
    nonZh: 'removed',
    v: true,
  }).map(foldLatin);
  const spelt = [syllable, ...all].flatMap((one) => [one, one.replace('v', 'u')]);
  return unique(spelt).filter((one) => one !== syllable);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key) => key !== ''))];
}
