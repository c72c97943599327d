import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispute, Layout } from '../../graph-seed/model/data-set.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Certainty } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { ProblemList } from '../../graph-seed/reading/problem.ts';
import { readOntology } from '../../graph-seed/reading/read-ontology.ts';
import { articleFiles } from './article-files.ts';
import { Casting } from './cast.ts';
import { Memory } from './memory.ts';
import { placedLayout } from './placed-layout.ts';
import { Random } from './random.ts';
import type { Size } from './size.ts';
import { World } from './world.ts';
import { writeArticle } from './write-article.ts';
import { yamlMap, yamlRows } from './yaml-rows.ts';

export interface ArchiveOptions {
  /** The folder to write, new or empty. */
  readonly out: string;
  readonly articles: number;
  readonly seed: number;
  readonly size: Size;
}

/** How much was written. */
export interface ArchiveCounts {
  readonly articles: number;
  readonly sentences: number;
  readonly entities: number;
  readonly statements: number;
  readonly quotes: number;
  readonly mentions: number;
  readonly repeated: number;
}

/**
 * Writes a data folder of invented articles that share people, bodies and places. One seed gives one
 * archive, and the first articles of a larger one. Throws where the folder holds something.
 */
export function writeArchive({ out, articles, seed, size }: ArchiveOptions): ArchiveCounts {
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`${out} is not empty.`);
  const ontology = readOntology(out, new ProblemList());
  if (!ontology) throw new Error('graph-seed/ontology.yaml cannot be used; run seed check.');
  const world = new World(ontology, new Random(seed));
  const desk = { world, casting: new Casting(world), memory: new Memory(world) };
  const drawn: Statement[] = [];
  const disputes: Dispute[] = [];
  const counts = { sentences: 0, statements: 0, quotes: 0, mentions: 0 };
  mkdirSync(join(out, 'entities'));
  for (let number = 1; number <= articles; number += 1) {
    const article = writeArticle(number, desk, size);
    writeFolder(join(out, 'articles', article.entity.id), articleFiles(article));
    writeFileSync(join(out, 'entities', `${article.entity.id}.yaml`), yamlRows(article.fresh));
    const { statements, evidence, page } = article.print;
    disputes.push(...article.disputes);
    drawn.push(...statements.filter(isDrawn).map(whatIsDrawn));
    counts.statements += statements.length;
    counts.sentences += page.sentences.length;
    counts.mentions += page.names.length;
    for (const quotes of evidence.values()) counts.quotes += quotes.length;
  }
  const title = { zh: `虚构档案，种子${seed}`, en: `An invented archive, seed ${seed}` };
  writeFolder(out, {
    'data-set.yaml': yamlMap({ id: 'generated', version: '1.0.0', title }),
    'disputes.yaml': yamlRows(disputes),
    'layout.json': layoutJson(placedLayout(inOrder(world.entities()), drawn, seed)),
    'planted.json': `${JSON.stringify(world.planted, null, 1)}\n`,
  });
  return {
    articles,
    ...counts,
    entities: [...world.entities()].length,
    repeated: world.planted.repeated.length,
  };
}

function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function isDrawn(statement: Statement): boolean {
  return drawingOf([], [statement]).links.length > 0;
}

/** A statement without the words that the drawing does not need, for there are many. */
function whatIsDrawn({ id, subjects, property, objects, value, qualifiers }: Statement): Statement {
  const ends = Object.entries(qualifiers).filter(([, [first]]) => first && 'entity' in first);
  return {
    id,
    subjects,
    property,
    ...(objects && { objects }),
    ...(value && { value }),
    qualifiers: Object.fromEntries(ends),
    open: none,
    certainty: Certainty.stated,
    inferred: none,
    saidBy: none,
    resultOf: none,
    evidence: none,
  };
}

const none: never[] = [];

function inOrder(entities: Iterable<Entity>): Entity[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One node a line, as the layout command writes it. */
function layoutJson({ seed, drawing, positions }: Layout): string {
  const rows = Object.entries(positions).map(([id, at]) => `${JSON.stringify(id)}: [${at}]`);
  return `{"seed": ${seed}, "drawing": "${drawing}", "positions": {\n${rows.join(',\n')}\n}}\n`;
}
