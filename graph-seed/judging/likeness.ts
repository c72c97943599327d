import type { Bilingual } from '../model/bilingual.ts';
import { Kind } from '../model/ontology.gen.ts';
import type { NameParts } from './name-parts.ts';

/** How alike two are, as far as one reason tells. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  readonly reason: Bilingual;
}

/** How alike two names of one kind are; undefined where nothing makes them one. */
export function likenessOfNames(
  one: NameParts,
  other: NameParts,
  kind: string,
): Likeness | undefined {
  if (one.folded === other.folded) {
    const reason = { zh: `都称“${one.folded}”`, en: `both are called ${one.folded}` };
    return { score: kind === Kind.Person ? 0.5 : 0.6, reason };
  }
  if (areOfTwoPlaces(one, other) || one.numbers !== other.numbers) return undefined;
  if (one.sound !== '' && one.sound === other.sound) {
    return { score: 0.4, reason: { zh: '名称读音相同', en: 'their names sound the same' } };
  }
  return kind === Kind.Person ? undefined : likenessOfParts(one, other);
}

/** How alike two people are that have a surname and a home in common. */
export function likenessOfColleagues(one: string, other: string): Likeness | undefined {
  const [surname, ...given] = Array.from(one);
  const [sameSurname, ...otherGiven] = Array.from(other);
  if (surname !== sameSurname || !given.some((letter) => otherGiven.includes(letter))) {
    return undefined;
  }
  const reason = { zh: '同姓，名有一字相同', en: 'one surname and part of the given name' };
  return { score: 0.3, reason };
}

function likenessOfParts(one: NameParts, other: NameParts): Likeness | undefined {
  if (one.place === other.place && one.core === other.core && haveLikeEndings(one, other)) {
    const reason = { zh: '名称只差通用的字', en: 'their names differ in common words only' };
    return { score: 0.45, reason };
  }
  const [short, long] = [one.core, other.core].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2) return undefined;
  if (long.includes(short)) {
    return { score: 0.35, reason: { zh: '一个名称含有另一个', en: 'one name holds the other' } };
  }
  const least = one.place !== '' && one.place === other.place ? 0.5 : 0.65;
  if (shared(one.core, other.core) < least) return undefined;
  const score = 0.4 * shared(one.folded, other.folded);
  return { score, reason: { zh: '名称相近', en: 'their names are alike' } };
}

/** Where nothing else tells bodies of a place apart, one ending is short for the other: 村委会 for 村民委员会. */
function haveLikeEndings(one: NameParts, other: NameParts): boolean {
  if (one.core !== '') return true;
  const [short = '', long = ''] = [one.common, other.common].sort((a, b) => a.length - b.length);
  let found = 0;
  for (const letter of long) if (letter === short[found]) found += 1;
  return found === short.length;
}

function areOfTwoPlaces(one: NameParts, other: NameParts): boolean {
  if (one.place === '' || other.place === '') return false;
  return !one.place.startsWith(other.place) && !other.place.startsWith(one.place);
}

/** The share of their characters that two texts have in common. */
function shared(one: string, other: string): number {
  const [letters, left] = [Array.from(one), Array.from(other)];
  const total = letters.length + left.length;
  const common = letters.filter((letter) => {
    const at = left.indexOf(letter);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return (2 * common.length) / total;
}
