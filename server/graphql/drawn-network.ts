import { type DrawingLink, type DrawingNode, drawingOf } from '../../graph-seed/model/drawing.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { type Fact, loneFact } from '../../graph-seed/model/fact.ts';
import { missingEndsIn, type Statement } from '../../graph-seed/model/statement.ts';
import type { MissingEnd } from '../../graph-seed/model/value.ts';
import { drawnOnce } from '../explore/drawn-once.ts';
import type { RequestBudget } from '../explore/request-budget.ts';
import type { NetworkAnswer } from '../ports/graph-store.ts';

export interface DrawnNode extends DrawingNode {
  readonly entity: Entity | null;
  readonly statement: Statement | null;
  readonly missing: MissingEnd | null;
}

export interface DrawnLink extends Omit<DrawingLink, 'statement'> {
  readonly statement: Statement;
  readonly fact: Fact;
}

interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** A network, and its drawing once somebody asks for it. */
export class DrawnNetwork {
  /** Entities that pass, drawn or not. */
  readonly entityCount: number;
  readonly truncated: boolean;
  readonly #network: NetworkAnswer;
  #drawing: Promise<Drawing> | undefined;

  constructor(network: NetworkAnswer) {
    this.#network = network;
    this.entityCount = network.total;
    this.truncated = network.entities.length < network.total;
  }

  drawing(budget: RequestBudget): Promise<Drawing> {
    this.#drawing ??= drawingWithRecords(this.#network, budget);
    return this.#drawing;
  }
}

/**
 * The drawing of a network with the records behind its nodes and links, drawn in several turns:
 * it may have 2,000 entities and ten times as many lines.
 */
async function drawingWithRecords(
  { entities, statements: told, facts }: NetworkAnswer,
  budget: RequestBudget,
): Promise<Drawing> {
  const statements = drawnOnce(told, facts);
  const drawing = drawingOf(
    entities.map(({ id }) => id),
    statements,
  );
  let turn = budget.turn();
  if (turn) await turn;
  const entity = new Map(entities.map((one) => [one.id, one]));
  const fact = new Map(facts.flatMap((one) => one.statements.map((id) => [id, one])));
  const statement = new Map(statements.map((one) => [one.id, one]));
  const missing = new Map(missingEndsIn(statements).map((end) => [end.id, end]));
  turn = budget.turn();
  if (turn) await turn;
  const nodes = drawing.nodes.map((node) => ({
    ...node,
    entity: entity.get(node.id) ?? null,
    statement: statement.get(node.id) ?? null,
    missing: missing.get(node.id) ?? null,
  }));
  const links = drawing.links.flatMap((link) => {
    const of = statement.get(link.statement);
    return of ? [{ ...link, statement: of, fact: fact.get(of.id) ?? loneFact(of) }] : [];
  });
  turn = budget.turn();
  if (turn) await turn;
  return { nodes, links };
}
