import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { type KindDefinition, typeLabelOf } from '../../graph-seed/model/ontology.ts';
import { fillTemplate } from '../../graph-seed/model/sentence-template.ts';
import { readingOf } from '../../server/search/search-keys.ts';
import type { Random } from './random.ts';
import { entryOf, pickWord, vocabulary } from './vocabulary.ts';

/** A name as an entity's record has it. */
export type Name = Pick<Entity, 'name' | 'nameEn' | 'nameEnOrigin' | 'aliases'>;

const numerals = Array.from('二三四五六七八九十');

/** Makes names of realistic form, each once in an archive, and ids from them. */
export class Namer {
  readonly #random: Random;
  readonly #names = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** A surname with a given name of one or two characters. */
  person(): Name {
    return this.#unused(() => {
      const { surnames, givenNames } = vocabulary;
      const given = [this.#random.pick(givenNames)];
      if (this.#random.chance(0.8)) given.push(this.#random.pick(givenNames));
      return personName(`${this.#random.pick(surnames)}${given.join('')}`);
    });
  }

  /** A name in the form of the type, or else of the kind; the host is what it belongs to. */
  named(kind: KindDefinition, type: string | undefined, host: Name | undefined): Name {
    const form = entryOf(vocabulary.forms, ...(type === undefined ? [] : [type]), kind.id);
    const label = typeLabelOf(kind, type) ?? kind.label;
    return this.#unused(() => {
      const stem = this.#stem();
      const words = new Map(
        Object.entries(vocabulary.words).map(([id, list]) => [id, pickWord(this.#random, list)]),
      );
      words.set('stem', { zh: stem, en: inPinyin(stem) });
      words.set('label', label);
      if (host) words.set('host', { zh: host.name, en: host.nameEn });
      const inZh = (name: string) => words.get(name)?.zh;
      return {
        name: fillTemplate(form.zh, inZh),
        nameEn: fillTemplate(form.en, (name) => words.get(name)?.en),
        nameEnOrigin: 'translated',
        aliases: form.alias === undefined ? [] : [fillTemplate(form.alias, inZh)],
      };
    });
  }

  /** An id from the English words, numbered from the second on. */
  id(words: string): string {
    const slug = words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9\s-]/g, '')
      .trim()
      .replace(/[\s-]+/g, '-');
    let id = slug;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${slug}-${number}`;
    this.#ids.add(id);
    return id;
  }

  #stem(): string {
    const { stemLeads, stemHeads, stemTails } = vocabulary;
    return [stemLeads, stemHeads, stemTails].map((list) => this.#random.pick(list)).join('');
  }

  /** Another name where this one is taken; once they are scarce, a numbered one. */
  #unused(make: () => Name): Name {
    for (let attempt = 0; ; attempt += 1) {
      const made = make();
      const again = Math.floor(attempt / 20);
      const numeral = numerals[again - 1] ?? (again === 0 ? '' : String(again + 1));
      const name = `${made.name}${numeral}`;
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return again === 0 ? made : { ...made, name, nameEn: `${made.nameEn} ${again + 1}` };
    }
  }
}

/** A person's name with its English by pinyin: 周冬瑞 is Zhou Dongrui. */
function personName(name: string): Name {
  const [surname = '', ...given] = syllables(name, Kind.Person);
  const nameEn = `${capital(surname)} ${capital(given.join(''))}`;
  return { name, nameEn, nameEnOrigin: 'pinyin', aliases: [] };
}

function inPinyin(name: string): string {
  return capital(syllables(name, Kind.Place).join(''));
}

function syllables(name: string, kind: string): string[] {
  return readingOf(name, kind).map(({ syllable }) => syllable);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
