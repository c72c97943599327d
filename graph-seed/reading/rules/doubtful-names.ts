import { pinyin } from 'pinyin-pro';
import type { Entity } from '../../model/entity.ts';
import { pairKey, pairsOf } from '../../model/identity.ts';
import { Kind, NameOrigin } from '../../model/ontology.gen.ts';
import type { Rule } from '../draft.ts';
import type { SourcePlace } from '../problem.ts';

/** What may be right and is worth a look: namesakes that nobody judged, and English names that are read another way. */
export const namesAreBeyondDoubt: Rule = ({ entities, judgements }, notes) => {
  const judged = new Set(
    judgements.flatMap(({ judgement: { ids } }) => pairsOf(ids).map((pair) => pairKey(...pair))),
  );
  const first = new Map<string, { id: string; place: SourcePlace }>();
  for (const { entity, place } of entities) {
    if (entity.kind === Kind.Article || entity.unnamed) continue;
    const key = `${entity.kind} ${entity.name}`;
    const other = first.get(key);
    if (other && !judged.has(pairKey(other.id, entity.id))) {
      const where = `${other.id}, ${other.place.file}:${other.place.line}`;
      notes.add(
        'SAME_NAME',
        place,
        `${entity.id} has the name of another: ${entity.name} (${where}).`,
      );
    }
    if (!other) first.set(key, { id: entity.id, place });
    if (entity.nameEnOrigin === NameOrigin.pinyin && !isReadingOf(entity)) {
      const message = `${entity.id}: “${entity.nameEn}” is no reading of ${entity.name}.`;
      notes.add('DOUBTFUL_PINYIN', place, message);
    }
  }
};

/**
 * Whether the English name begins with a reading of the first characters, up to the end of a word,
 * and translates the others, as Wulansuhai Gacha does 乌兰素海嘎查. A person's name is read whole.
 */
function isReadingOf({ name, nameEn, kind }: Entity): boolean {
  const characters = [...name].filter((character) => /\p{Script=Han}/u.test(character));
  const words = nameEn
    .split(/[\s-]+/u)
    .map(lettersOf)
    .filter(Boolean);
  const text = words.join('');
  const wordEnds = new Set<number>();
  words.reduce((end, word) => {
    wordEnds.add(end + word.length);
    return end + word.length;
  }, 0);
  let ends = new Set([0]);
  for (const [index, character] of characters.entries()) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const syllable of readingsOf(character)) {
        if (text.startsWith(syllable, end)) next.add(end + syllable.length);
      }
    }
    const isLast = index === characters.length - 1;
    const isRead = [...next].some((end) => wordEnds.has(end) && (end === text.length) === isLast);
    if (isRead && (isLast || kind !== Kind.Person)) return true;
    ends = next;
  }
  return false;
}

/** Of each character that a name has; there are some thousands. */
const keptReadings = new Map<string, readonly string[]>();

function readingsOf(character: string): readonly string[] {
  const readings = keptReadings.get(character) ?? readingsIn(character);
  keptReadings.set(character, readings);
  return readings;
}

/** Without tones and accents; ü as v, as u and as yu, as passports have it. */
function readingsIn(character: string): string[] {
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
  return readings.flatMap((reading) => {
    const plain = reading.replaceAll('ü', 'v');
    return plain.includes('v')
      ? [plain, plain.replace('v', 'u'), plain.replace('v', 'yu')]
      : [plain];
  });
}

function lettersOf(word: string): string {
  return word
    .replaceAll(/[üÜ]/gu, 'v')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}
