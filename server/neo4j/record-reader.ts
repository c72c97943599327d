import { z } from 'zod';
import { type Article, articleSchema } from '../../graph-seed/model/article.ts';
import {
  type ArticleSummary,
  articleSummarySchema,
} from '../../graph-seed/model/article-summary.ts';
import { coverageCountsSchema } from '../../graph-seed/model/coverage.ts';
import { type Dispute, dataSetSchema, disputeSchema } from '../../graph-seed/model/data-set.ts';
import { type Entity, entitySchema } from '../../graph-seed/model/entity.ts';
import { type Statement, statementSchema } from '../../graph-seed/model/statement.ts';
import { type Gap, gapSchema } from '../derive/gaps.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import { KeptRecords } from '../records/kept-records.ts';

const dataSetInfoSchema: z.ZodType<DataSetInfo> = dataSetSchema
  .pick({ id: true, version: true, title: true, hash: true, ontology: true })
  .extend({
    retired: z.record(z.string(), z.string()),
    counts: z.strictObject({
      articles: z.int(),
      entities: z.int(),
      statements: z.int(),
      quotes: z.int(),
    }),
    coverage: coverageCountsSchema,
  });

/** Letters of records of one sort that are kept. */
const mostLetters = 4_000_000;

/**
 * Reads records as the loader wrote them, validated as what the model says they are. One that was
 * read lately is given again.
 */
export class RecordReader<T> {
  readonly #schema: z.ZodType<T>;
  readonly #kept = new KeptRecords<T>(mostLetters);

  constructor(schema: z.ZodType<T>) {
    this.#schema = schema;
  }

  read(record: string): T {
    const kept = this.#kept.get(record);
    if (kept !== undefined) return kept;
    const found = this.#parse(record);
    this.#kept.keep(record, found, record.length);
    return found;
  }

  #parse(record: string): T {
    try {
      return this.#schema.parse(JSON.parse(record));
    } catch (error) {
      const message = 'Neo4j holds a record that cannot be read. Load the data set anew.';
      throw new StoreError('STORE_FAILED', message, { cause: error });
    }
  }
}

export interface RecordReaders {
  readonly dataSet: RecordReader<DataSetInfo>;
  readonly entity: RecordReader<Entity>;
  readonly statement: RecordReader<Statement>;
  readonly article: RecordReader<Article>;
  readonly summary: RecordReader<ArticleSummary>;
  readonly gap: RecordReader<Gap>;
  readonly dispute: RecordReader<Dispute>;
}

/** A reader for each sort of records; they belong to a store, whatever is loaded into it. */
export function recordReaders(): RecordReaders {
  return {
    dataSet: new RecordReader(dataSetInfoSchema),
    entity: new RecordReader(entitySchema),
    statement: new RecordReader(statementSchema),
    article: new RecordReader(articleSchema),
    summary: new RecordReader(articleSummarySchema),
    gap: new RecordReader(gapSchema),
    dispute: new RecordReader(disputeSchema),
  };
}
