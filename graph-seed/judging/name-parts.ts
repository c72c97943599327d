import { pinyin } from 'pinyin-pro';
import type { Entity } from '../model/entity.ts';
import { Kind } from '../model/ontology.gen.ts';
import type { Ontology } from '../model/ontology.ts';
import { foldLatin, foldText } from '../names/fold-text.ts';
import { commonWords } from './common-words.ts';

/** A name as it is compared with others. */
export interface NameParts {
  /** Letters and digits only. */
  readonly folded: string;
  /** How it sounds in Chinese, tones aside, a surname as surnames are read; empty where it is not Chinese. */
  readonly sound: string;
  /** The place or village whose name it begins with, without its kind; empty without one. */
  readonly place: string;
  /** What is left without that, without what is counted and without common words at the end. */
  readonly core: string;
  /** Those common words. */
  readonly common: string;
  /** Its numbers in their order: what differs in them is not one. */
  readonly numbers: string;
}

/** Reads names, each once, with the places that an archive knows. */
export function nameReader(
  ontology: Pick<Ontology, 'kinds'>,
  entities: readonly Entity[],
): (name: string, kind: string) => NameParts {
  const strip = commonWords(ontology);
  /** Names of places, with their kind and without it, to that without. */
  const places = new Map(
    entities
      .filter(({ kind, unnamed }) => placeKinds.includes(kind) && !unnamed)
      .map(({ name }) => [foldText(name), strip(foldText(name))] as const)
      .filter(([, { length }]) => length >= shortestPlace)
      .flatMap(([name, bare]) => [[name, bare] as const, [bare, bare] as const]),
  );
  const longest = [...places.keys()].reduce((most, { length }) => Math.max(most, length), 0);
  const beginningOf = (folded: string) => {
    for (let end = Math.min(longest, folded.length); end >= shortestPlace; end -= 1) {
      if (places.has(folded.slice(0, end))) return folded.slice(0, end);
    }
    return '';
  };
  const known = new Map<string, NameParts>();
  return (name, kind) => {
    const isPerson = kind === Kind.Person;
    const key = `${isPerson} ${name}`;
    const parts = known.get(key);
    if (parts) return parts;
    const folded = foldText(name);
    const beginning = isPerson ? '' : beginningOf(folded);
    const place = places.get(beginning) ?? '';
    const own = folded.slice(beginning.length);
    const rest = isPerson ? folded : strip(own);
    const common = isPerson ? '' : own.slice(rest.length);
    const core = isPerson ? folded : rest.replaceAll(counted, '');
    const numbers = isPerson ? '' : (folded.match(numerals) ?? []).join(' ');
    const read = { folded, sound: soundOf(folded, isPerson), place, core, common, numbers };
    known.set(key, read);
    return read;
  };
}

const placeKinds: readonly string[] = [Kind.Place, Kind.Village];

/** Characters: of one alone too many names begin. */
const shortestPlace = 2;

const numerals = /\d+|[一二三四五六七八九十百千]+/g;

/** What names hold to be counted: 第九届, 二期, 2023年. */
const counted = /第?(\d+|[一二三四五六七八九十百千]+)(届|期|次|号|年)/g;

function soundOf(folded: string, isPerson: boolean): string {
  if (!/^\p{Script=Han}{2,}$/u.test(folded)) return '';
  return foldLatin(
    pinyin(folded, { toneType: 'none', v: true, surname: isPerson ? 'head' : 'off' }),
  );
}
