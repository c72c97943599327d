import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import type { Neo4jConnection } from '../../server/neo4j/neo4j-connection.ts';

/** A step of a plan, with how many rows came out of it. */
export interface Step {
  readonly step: string;
  readonly rows: number;
}

export interface ProfiledConnection {
  readonly connection: Pick<Neo4jConnection, 'place' | 'read' | 'close'>;
  /** The steps of all that was read so far. */
  readonly steps: readonly Step[];
}

/** A connection that has the server tell what it does for each query. */
export function profiledConnection({
  uri,
  username,
  password,
  database,
}: Neo4jConfig): ProfiledConnection {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  const steps: Step[] = [];
  return {
    steps,
    connection: {
      place: uri,
      close: () => driver.close(),
      read: async (query, parameters, row) => {
        const options = { database, routing: neo4j.routing.READ };
        const profiled = `PROFILE ${query}`;
        const { records, summary } = await driver.executeQuery(profiled, parameters, options);
        if (summary.profile) steps.push(...stepsOf(summary.profile));
        return records.map((record) => row.parse(record.toObject()));
      },
    },
  };
}

function stepsOf({ operatorType, arguments: told, rows, children }: ProfiledPlan): Step[] {
  const own = { step: `${operatorType} ${told.Details ?? ''}`, rows };
  return [own, ...children.flatMap(stepsOf)];
}
