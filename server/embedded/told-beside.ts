import type { Fact } from '../../graph-seed/model/fact.ts';
import { namedIn, quotedArticles, type Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import type { Caller } from '../ports/caller.ts';
import type { Page } from '../ports/filters.ts';
import type { ToldPage } from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';
import type { CompiledGraph } from './compiled-graph.ts';
import { portionsOf } from './portions-of.ts';

/** Entities whose containers are looked up between two turns. */
const entitiesAtOnce = 20;
/** Statements whose facts are. */
const factsAtOnce = 500;

/** The page with what is shown beside its statements. */
export async function withWhatIsTold(
  graph: CompiledGraph,
  page: Page<Statement>,
  caller?: Caller,
): Promise<ToldPage> {
  const facts = await sharedBy(graph, page.rows, caller);
  const rows = new Set(page.rows.map(({ id }) => id));
  const others = facts.flatMap(({ statements }) => statements).filter((id) => !rows.has(id));
  const retellings = await graph.statements.found(inOrder(others), caller);
  const told = [...page.rows, ...retellings];
  const results = graph.resultsOf(told.map(({ id }) => id));
  const besideIds = [...told.flatMap(({ resultOf }) => resultOf), ...results];
  const causesAndResults = await graph.statements.found(inOrder(besideIds), caller);
  const containers = new Map<string, readonly string[]>();
  const objects = entitiesAmong(told.flatMap(({ objects = [] }) => objects));
  await inTurns(caller, inOrder(objects), entitiesAtOnce, (id) => {
    containers.set(id, graph.containersOf(id));
  });
  const all = [...told, ...causesAndResults];
  const entityIds = inOrder([...all.flatMap(namedIn), ...[...containers.values()].flat()]);
  const entities = await graph.entities.found(entityIds, caller);
  const articles = await graph.articles.found(inOrder(all.flatMap(quotedArticles)), caller);
  return { ...page, facts, retellings, causesAndResults, entities, articles, containers };
}

/** The facts that statements tell with others, each once and in the order of ids. */
export async function sharedBy(
  graph: CompiledGraph,
  statements: readonly Pick<Statement, 'id'>[],
  caller?: Caller,
): Promise<Fact[]> {
  const ids = statements.map(({ id }) => id);
  const facts = await factsOf(graph, ids, caller);
  const unique = new Map(Array.from(facts.values(), (fact) => [fact.id, fact]));
  return [...unique.values()].sort((one, two) => (one.id < two.id ? -1 : 1));
}

/** For each statement that tells a fact with others that fact. */
export async function factsOf(
  graph: CompiledGraph,
  ids: readonly string[],
  caller?: Caller,
): Promise<ReadonlyMap<string, Fact>> {
  const found = new Map<string, Fact>();
  await inTurns(caller, portionsOf(ids, factsAtOnce), 1, (portion) => {
    for (const [id, fact] of graph.factsOf(portion)) found.set(id, fact);
  });
  return found;
}

/** Each once, in the order of ids. */
function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
