import { namedIn, type Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import type { Caller } from '../ports/caller.ts';
import type { Page } from '../ports/filters.ts';
import type { ToldPage } from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';
import type { CompiledGraph } from './compiled-graph.ts';

/** Entities whose containers are looked up between two turns. */
const entitiesAtOnce = 20;

/** The page with what is shown beside its statements. */
export async function withWhatIsTold(
  graph: CompiledGraph,
  page: Page<Statement>,
  caller?: Caller,
): Promise<ToldPage> {
  const ids = page.rows.map(({ id }) => id);
  const besideIds = [...page.rows.flatMap(({ resultOf }) => resultOf), ...graph.resultsOf(ids)];
  const causesAndResults = await graph.statements.found(inOrder(besideIds), caller);
  const containers = new Map<string, readonly string[]>();
  const objects = entitiesAmong(page.rows.flatMap(({ objects = [] }) => objects));
  await inTurns(caller, inOrder(objects), entitiesAtOnce, (id) => {
    containers.set(id, graph.containersOf(id));
  });
  const named = [...page.rows, ...causesAndResults].flatMap(namedIn);
  const entityIds = inOrder([...named, ...[...containers.values()].flat()]);
  const entities = await graph.entities.found(entityIds, caller);
  return { ...page, causesAndResults, entities, containers };
}

/** Each once, in the order of ids. */
function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
