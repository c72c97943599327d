import { z } from 'zod';
import {
  endless,
  formerLabels,
  loadLabel,
  pointerLabel,
  type RowLabel,
  rowLabels,
} from './graph-shape.ts';
import { holdLease } from './load-lease.ts';
import { findCurrent } from './loads.ts';
import type { Neo4jConnection, Parameters } from './neo4j-connection.ts';
import { properties } from './properties.ts';
import { edgesOfEntity, edgesOfStatement } from './row-edges.ts';

/** Nodes that one transaction clears. */
const clearRows = 1_000;

/** Runs a query that clears up to `$rows` nodes, and gives their number, until none are left. */
type Clear = (query: string, parameters?: Parameters) => Promise<void>;

/**
 * For who holds the lease: takes back what a load left that did not end, and clears rows that only
 * loads see which were replaced so many milliseconds ago that nobody reads them. A database of
 * another form is emptied.
 */
export async function clearLoads(
  connection: Neo4jConnection,
  owner: string,
  replacedMs: number,
): Promise<void> {
  const clear: Clear = async (query, parameters = {}) => {
    const once = () =>
      connection.inTransaction(async (run) => {
        await holdLease(run, owner, connection.place);
        const limited = { ...parameters, ...properties({ rows: clearRows }) };
        const [row] = await run(query, limited, z.object({ cleared: z.int() }));
        return row?.cleared ?? 0;
      });
    while ((await once()) === clearRows);
  };
  if ((await connection.inTransaction(findCurrent)) === undefined) {
    await clearAll(connection, clear);
    return;
  }
  await takeBackUnfinished(connection, clear);
  await clearReplaced(connection, clear, replacedMs);
}

/** Constraints and indexes of what was used before go too: on what no row has they would only cost. */
async function clearAll(connection: Neo4jConnection, clear: Clear): Promise<void> {
  await clear(`MATCH (:${pointerLabel})-[n:CURRENT]->()
    WITH n LIMIT $rows DELETE n RETURN count(*) AS cleared`);
  for (const label of [...rowLabels, ...formerLabels, loadLabel]) {
    await clear(`MATCH (n:${label}) WITH n LIMIT $rows DETACH DELETE n RETURN count(*) AS cleared`);
  }
  for (const [sort, owned] of [
    ['CONSTRAINT', ''],
    ['INDEX', 'AND owningConstraint IS NULL'],
  ]) {
    const former = `SHOW ${sort} YIELD * WHERE 'generation' IN properties
      OR any(label IN labelsOrTypes WHERE label IN $formerLabels) ${owned} RETURN name`;
    const row = z.object({ name: z.string() });
    for (const { name } of await connection.inTransaction((run) =>
      run(former, { formerLabels }, row),
    )) {
      const drop = `DROP ${sort} ${name} IF EXISTS`;
      await connection.inTransaction((run) => run(drop, {}, z.unknown()));
    }
  }
}

async function takeBackUnfinished(connection: Neo4jConnection, clear: Clear): Promise<void> {
  const query = `MATCH (load:${loadLabel} {state: 'loading'}) RETURN load.number AS number`;
  const row = z.object({ number: z.int() });
  for (const { number } of await connection.inTransaction((run) => run(query, {}, row))) {
    const parameters = properties({ number });
    for (const label of rowLabels) {
      const written = `n.until = ${endless} AND n.from = $number`;
      await clearOf(clear, label, written, 'edge.from = $number', parameters);
      await clear(goOn(label), parameters);
    }
    await clear(
      `MATCH (n:${loadLabel} {number: $number})
      WITH n LIMIT $rows DETACH DELETE n RETURN count(*) AS cleared`,
      parameters,
    );
  }
}

/** Rows that the load had ended are valid as before. An index is used where all of it is asked for. */
function goOn(label: RowLabel): string {
  const edges = findEdges[label];
  const again = `${edges} AND edge.until = $number SET edge.until = ${endless}`;
  return `MATCH (n:${label}) WHERE n.until = $number AND n.from >= 0 WITH n LIMIT $rows
    ${edges === undefined ? '' : `CALL (n) { ${again} }`}
    SET n.until = ${endless} RETURN count(*) AS cleared`;
}

const findEdges: Partial<Record<RowLabel, string>> = {
  Statement: edgesOfStatement,
  Entity: edgesOfEntity,
};

async function clearReplaced(
  connection: Neo4jConnection,
  clear: Clear,
  replacedMs: number,
): Promise<void> {
  // From now on who still reads them is told so.
  await clear(
    `MATCH (n:${loadLabel} {state: 'complete'})
     WHERE n.replacedAt <= datetime() - duration({milliseconds: $replacedMs})
     WITH n LIMIT $rows SET n.state = 'clearing' RETURN count(*) AS cleared`,
    { replacedMs },
  );
  const query = `MATCH (load:${loadLabel})
    WITH min(CASE load.state WHEN 'complete' THEN load.number END) AS oldest,
      count(CASE load.state WHEN 'clearing' THEN 1 END) AS clearing
    WHERE clearing > 0 RETURN oldest`;
  const [found] = await connection.inTransaction((run) =>
    run(query, {}, z.object({ oldest: z.int() })),
  );
  if (!found) return;
  const parameters = properties(found);
  for (const label of rowLabels) {
    await clearOf(
      clear,
      label,
      'n.until <= $oldest AND n.from >= 0',
      'edge.until <= $oldest',
      parameters,
    );
  }
  await clear(`MATCH (n:${loadLabel} {state: 'clearing'})
    WITH n LIMIT $rows DETACH DELETE n RETURN count(*) AS cleared`);
}

/** Clears rows of a label, with the edges that are part of them. */
async function clearOf(
  clear: Clear,
  label: RowLabel,
  condition: string,
  edgeCondition: string,
  parameters: Parameters,
): Promise<void> {
  const some = `MATCH (n:${label}) WHERE ${condition} WITH n LIMIT $rows`;
  if (label === 'Statement') {
    await clear(
      `${some} CALL (n) { ${edgesOfStatement} AND ${edgeCondition} DELETE edge }
       DETACH DELETE n RETURN count(*) AS cleared`,
      parameters,
    );
  } else {
    await clear(`${some} DETACH DELETE n RETURN count(*) AS cleared`, parameters);
  }
}
