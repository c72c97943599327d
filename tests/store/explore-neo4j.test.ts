import { describe, inject } from 'vitest';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import { exploreContract } from './explore-contract.ts';
import { clearDatabase } from './raw-neo4j.ts';

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('on a real server', () => {
  if (neo4j === null) return;

  exploreContract('Neo4j store', async (dataSet) => {
    await clearDatabase(neo4j);
    const loader = createNeo4jLoader(neo4j);
    try {
      await loader.load(dataInMemory(dataSet));
    } finally {
      await loader.close();
    }
    return createNeo4jStore(neo4j);
  });
});
