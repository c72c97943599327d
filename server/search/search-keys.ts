import { pinyin } from 'pinyin-pro';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { foldLatin, foldText } from '../../graph-seed/names/fold-text.ts';
import type { NameKeys } from '../../graph-seed/names/name-match.ts';
import { pinyinParts, type Reading } from './pinyin-parts.ts';
import { remembered } from './remembered.ts';
import { simplified, variantsOf } from './simplified.ts';

const keptKeys = new WeakMap<Entity, NameKeys>();

/** What an entity can be found by; kept as long as its record, for tables ask for it in each row. */
export function searchKeys(entity: Entity): NameKeys {
  const known = keptKeys.get(entity);
  if (known) return known;
  const keys = keysOf(entity);
  keptKeys.set(entity, keys);
  return keys;
}

/** The English names of all that are one with it, its own first. */
export function englishNames({ nameEn, joined = [] }: Entity): string[] {
  return [...new Set([nameEn, ...joined.flatMap(({ as }) => as?.nameEn ?? [])])];
}

function keysOf(entity: Entity): NameKeys {
  const printed = [entity.name, ...entity.aliases];
  const names = unique(printed.map((name) => foldText(simplified(name))));
  const readings = printed.map((name) => readingOf(name, entity.kind));
  const syllables = readings.map((reading) => reading.flatMap(({ syllable }) => syllable || []));
  const english = englishNames(entity);
  const words = english.flatMap((name) => name.split(/[\s-]+/).map(foldLatin));
  return {
    names,
    latin: unique([...syllables.map((one) => one.join('')), ...english.map(foldLatin)]),
    initials: unique(syllables.map((one) => one.map((syllable) => syllable[0]).join(''))),
    words: unique(words),
    parts: unique(readings.flatMap(partsOf)),
    variants: variantsOf(names.join('')),
  };
}

/** It takes a tenth of a millisecond, and lists ask for it again. */
const readings = (isPerson: boolean) =>
  remembered((name): readonly Reading[] =>
    read(name, isPerson).map(({ origin, pinyin: syllable }) => ({
      printed: origin,
      // What is not Chinese is read as it is written.
      syllable: foldLatin(syllable || origin),
      others: otherReadings(origin, foldLatin(syllable)),
    })),
  );
const readingOfPerson = readings(true);
const readingOfOther = readings(false);

/** Syllables without tones. A person's first character is read as the surname it is: 单 is shan. */
export function readingOf(name: string, kind: string): readonly Reading[] {
  return kind === Kind.Person ? readingOfPerson(name) : readingOfOther(name);
}

/** Characters from which on names that sound alike are looked for: one sounds like too many. */
const shortestHeard = 2;

/** How Chinese characters may be read, as a person's name and as another; nothing for all else. */
export function soundsOf(folded: string): string[] {
  if (!/^\p{Script=Han}+$/u.test(folded) || Array.from(folded).length < shortestHeard) return [];
  const heard = (isPerson: boolean) => {
    const syllables = read(folded, isPerson).map(({ pinyin: syllable }) => foldLatin(syllable));
    return syllables.includes('') ? '' : syllables.join('');
  };
  return unique([heard(true), heard(false)]);
}

function read(name: string, isPerson: boolean) {
  return pinyin(name, {
    toneType: 'none',
    type: 'all',
    nonZh: 'consecutive',
    v: true,
    surname: isPerson ? 'head' : 'off',
  });
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
  const all = keptReadings.get(character) ?? readingsOf(character);
  keptReadings.set(character, all);
  const spelt = [syllable, ...all].flatMap((one) => [one, one.replace('v', 'u')]);
  return unique(spelt).filter((one) => one !== syllable);
}

/** Of each character that a name has; there are some thousands. */
const keptReadings = new Map<string, readonly string[]>();

function readingsOf(character: string): string[] {
  return pinyin(character, {
    toneType: 'none',
    type: 'array',
    multiple: true,
    nonZh: 'removed',
    v: true,
  }).map(foldLatin);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key) => key !== ''))];
}
