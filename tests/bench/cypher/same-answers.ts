import type { Neo4jConfig } from '../../../server/neo4j/neo4j-config.ts';
import { rawQuery } from '../../store/raw-neo4j.ts';
import { askOnce } from '../api.ts';
import type { Variables } from '../asking.ts';
import { tell } from '../print.ts';
import type { CypherReference } from './cypher-reference.ts';

const compared = 24;

/** What each query of a reference is given: what is asked, and which load is current. */
export async function parametersOf(
  database: Neo4jConfig,
  { parameters }: CypherReference,
  asked: readonly Variables[],
): Promise<Readonly<Record<string, unknown>>[]> {
  const query = 'MATCH (pointer:LoadPointer) RETURN pointer.number AS load';
  const [pointer] = await rawQuery(database, query);
  return asked.map((variables) => ({
    ...parameters(variables),
    ...pointer,
    ...variables,
  }));
}

/** How many of some answers tell the same, asked of the server and of the database: `24 of 24`. */
export async function sameAnswers(
  url: string,
  database: Neo4jConfig,
  reference: CypherReference,
  question: string,
  asked: readonly Variables[],
): Promise<string> {
  const some = asked.slice(0, compared);
  const parameters = await parametersOf(database, reference, some);
  let same = 0;
  for (const [index, variables] of some.entries()) {
    const { data } = await askOnce(url, { query: question, variables });
    const served = new Set(reference.toldByAnswer(data));
    const [row] = await rawQuery(database, reference.query, parameters[index]);
    const raw = new Set(row && reference.toldByRow(row));
    const differing = [
      ...[...served].filter((line) => !raw.has(line)).map((line) => `served only: ${line}`),
      ...[...raw].filter((line) => !served.has(line)).map((line) => `raw only: ${line}`),
    ];
    if (differing.length === 0) same += 1;
    else tell(`${JSON.stringify(variables)}\n${differing.slice(0, 6).join('\n')}`);
  }
  return `${same} of ${some.length}`;
}
