import { z } from 'zod';
import { dataSetSchema } from '../../graph-seed/model/data-set.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';

export const dataSetInfoSchema: z.ZodType<DataSetInfo> = dataSetSchema
  .pick({ id: true, version: true, title: true, hash: true, ontology: true })
  .extend({
    retired: z.record(z.string(), z.string()),
    counts: z.strictObject({
      articles: z.int(),
      entities: z.int(),
      statements: z.int(),
      quotes: z.int(),
    }),
  });

/** A complete record as the loader wrote it, validated as what the model says it is. */
export function parseRecord<T>(record: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(record));
  } catch (error) {
    const message = 'Neo4j holds a record that cannot be read. Load the data set anew.';
    throw new StoreError('STORE_FAILED', message, { cause: error });
  }
}
