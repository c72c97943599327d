import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { compile } from './compile.ts';
import { CompiledGraph } from './compiled-graph.ts';
import { snapshotOf } from './snapshot.ts';
import { Sqlite } from './sqlite.ts';

/** A store over what was compiled into a database, which never changes. */
export function compiledStore(database: Sqlite): GraphStore {
  const graph = new CompiledGraph(database);
  return {
    snapshot: async (caller) => snapshotOf(graph, caller),
    close: async () => database.close(),
  };
}

/** A store over a data set that is compiled into memory, and kept nowhere else. */
export function createEmbeddedStore(dataSet: DataSet): GraphStore {
  return compiledStore(compiledInMemory(dataSet));
}

/** A database in memory that holds the data set. */
export function compiledInMemory(dataSet: DataSet): Sqlite {
  const database = Sqlite.inMemory();
  compile(database, dataSet);
  return database;
}
