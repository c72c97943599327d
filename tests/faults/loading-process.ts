import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { archiveDataSet } from '../archive/archive-data-set.ts';
import { tinyDataSet } from '../store/tiny-data-set.ts';

/** What a loader in a process of its own is told, as JSON in LOADING. */
export interface LoadingOrder {
  readonly config: Neo4jConfig;
  readonly dataSet: 'archive' | 'tiny';
  /** As the loader has it; 0 takes the place of one that was killed at once. */
  readonly abandonedMs: number | undefined;
}

/** A request, which may take five seconds, is over by then. */
const replacedMs = 10_000;

// Built by itself: loads one of two data sets, a few rows at a time; says `ready`, then the milliseconds it took.
const { config, dataSet, abandonedMs }: LoadingOrder = JSON.parse(process.env.LOADING ?? '');
const data = dataInMemory(dataSet === 'archive' ? archiveDataSet() : tinyDataSet());
const own = abandonedMs === undefined ? {} : { abandonedMs };
const loader = createNeo4jLoader(config, { batchRows: 100, replacedMs, ...own });
process.stdout.write('ready\n');
const began = performance.now();
await loader.load(data);
process.stdout.write(`${performance.now() - began}\n`);
await loader.close();
