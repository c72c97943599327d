import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import type { Dispute } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { toTell } from './agenda.ts';
import { arrange } from './arrange.ts';
import type { Casting } from './cast.ts';
import type { Composer } from './composer.ts';
import { contradictionOf } from './contradiction.ts';
import { figureOf, taleOf } from './fact.ts';
import { FactMaker } from './fact-maker.ts';
import type { Memory, Telling } from './memory.ts';
import { MissingEnds } from './missing-ends.ts';
import { printArticle } from './print-article.ts';
import type { Random } from './random.ts';
import { type Size, usualSize } from './size.ts';
import { pickPhrase, vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

/** An article as it is written, before its quotes are selectors. */
export interface WrittenArticle {
  readonly entity: Entity;
  /** Day of the report, YYYY-MM-DD. */
  readonly day: string;
  /** New in the archive with this article, itself left out. */
  readonly fresh: readonly Entity[];
  readonly print: Composer;
  /** Where a line break falls inside a sentence. */
  readonly lineBreak: number | undefined;
  readonly disputes: readonly Dispute[];
}

/** What the articles of an archive share. */
export interface Desk {
  readonly world: World;
  readonly casting: Casting;
  readonly memory: Memory;
}

/** One more article: who is in it, what it tells of them, and its print. */
export function writeArticle(number: number, desk: Desk, size: Size): WrittenArticle {
  const { world, casting, memory } = desk;
  const { random } = world;
  const year = random.whole(2016, 2024);
  const day = [year, random.whole(1, 12), random.whole(1, 28)].map(twoDigits).join('-');
  const { fresh, reporters, ...cast } = casting.next(size.statements / usualSize.statements);
  const host = random.pick(cast.entities.filter(({ kind }) => kind === Kind.Village));
  const id = `report-${String(number).padStart(5, '0')}`;
  const article = world.keep(articleEntity(id, host, pickPhrase(random, vocabulary.titles)));
  const entities = [...cast.entities, article];
  const maker = new FactMaker(world, entities, new MissingEnds(random, id, entities), year);
  const told = toTell({ ...cast, reporters, article, day, size }, world, maker, memory);
  const disputed = withContradiction(told, world);
  const people = entities.filter(({ kind }) => kind === Kind.Person);
  const arrangement = arrange([...told, ...disputed.slice(1)], size.sentences, random);
  const print = printArticle({ article, host, reporters, day }, arrangement, people, world);
  for (const { tale } of told) if (tale.tellings.length === 1) memory.keep(tale, day);
  return {
    entity: article,
    day,
    fresh,
    print,
    lineBreak: random.chance(0.5) ? withinSentence(print, random) : undefined,
    disputes: disputesOf(id, disputed, world),
  };
}

/** One that tells a figure, and another that contradicts it; none where no figure is told. */
function withContradiction(told: readonly Telling[], world: World): Telling[] {
  const figures = told.filter(({ tale, note }) => !note && figureOf(tale.fact));
  if (figures.length === 0) return [];
  const first = world.random.pick(figures);
  const other = contradictionOf(first.tale.fact, world);
  return other ? [first, { tale: taleOf(other) }] : [];
}

/** The dispute of the two, which are printed by now. */
function disputesOf(article: string, disputed: readonly Telling[], world: World): Dispute[] {
  const statements = disputed.flatMap(({ tale }) => tale.tellings.at(-1) ?? []);
  const [first, second] = statements;
  if (first === undefined || second === undefined) return [];
  world.planted.contradicted.push([first, second]);
  const about = vocabulary.dispute;
  const bothPossible = world.random.pick(possible);
  return [{ id: `${article}-dispute`, statements, about, bothPossible, note: about }];
}

const possible = ['yes', 'no', 'unclear'] as const;

/** A place in a sentence of the body, after the dateline. */
function withinSentence({ page, dateline }: Composer, random: Random): number {
  const apart = new Set(page.roles.map(({ start }) => start));
  const able = page.sentences.filter((one) => one.start > dateline.end && !apart.has(one.start));
  const { start, end } = random.pick(able);
  const at = Math.round(start + (end - start) * 0.4);
  const [title = ''] = page.text.split('\n\n', 1);
  // What is left of the sentence could not be told from the title by how it begins.
  return page.text.startsWith(title, at) ? at + 1 : at;
}

function articleEntity(id: string, host: Entity, title: Bilingual): Entity {
  return {
    id,
    kind: Kind.Article,
    name: `${host.name}${title.zh}`,
    nameEn: `${host.nameEn}: ${title.en}`,
    nameEnOrigin: 'translated',
    aliases: [],
    description: { zh: '虚构的报道。', en: 'An invented report.' },
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
