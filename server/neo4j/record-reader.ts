import { z } from 'zod';
import { type Article, articleSchema } from '../../graph-seed/model/article.ts';
import {
  type ArticleSummary,
  articleSummarySchema,
} from '../../graph-seed/model/article-summary.ts';
import { coverageCountsSchema } from '../../graph-seed/model/coverage.ts';
import { type Dispute, dataSetSchema, disputeSchema } from '../../graph-seed/model/data-set.ts';
import { type Entity, entitySchema } from '../../graph-seed/model/entity.ts';
import { type Fact, factSchema } from '../../graph-seed/model/fact.ts';
import { type Statement, statementSchema } from '../../graph-seed/model/statement.ts';
import { type FigureSort, figureSortSchema } from '../derive/figures.ts';
import { type Gap, gapSchema } from '../derive/gaps.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import { KeptRecords } from '../records/kept-records.ts';

const dataSetInfoSchema: z.ZodType<DataSetInfo> = dataSetSchema
  .pick({
    id: true,
    version: true,
    title: true,
    description: true,
    license: true,
    examples: true,
    hash: true,
    ontology: true,
  })
  .extend({
    retired: z.record(z.string(), z.string()),
    joined: z.record(z.string(), z.string()),
    counts: z.strictObject({
      articles: z.int(),
      entities: z.int(),
      statements: z.int(),
      quotes: z.int(),
    }),
    coverage: coverageCountsSchema,
  });

/** Letters of records of one sort that are kept, and of articles, which are long. */
const mostLetters = 4_000_000;
const mostOfArticles = 16_000_000;

/**
 * Reads records as the loader wrote them, validated as what the model says they are. One that was
 * read lately is given again.
 */
export class RecordReader<T> {
  readonly #schema: z.ZodType<T>;
  readonly #kept: KeptRecords<T>;

  constructor(schema: z.ZodType<T>, most = mostLetters) {
    this.#schema = schema;
    this.#kept = new KeptRecords(most);
  }

  /** `key` is of this very record; the record itself where it has no shorter one. */
  read(record: string, key = record): T {
    const kept = this.known(key);
    if (kept !== undefined) return kept;
    const found = this.#parse(record);
    this.#kept.keep(key, found, record.length);
    return found;
  }

  /** What was read lately by this key. */
  known(key: string): T | undefined {
    return this.#kept.get(key);
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
  readonly fact: RecordReader<Fact>;
  readonly article: RecordReader<Article>;
  readonly summary: RecordReader<ArticleSummary>;
  readonly gap: RecordReader<Gap>;
  readonly dispute: RecordReader<Dispute>;
  readonly figureSort: RecordReader<FigureSort>;
}

/** A reader for each sort of records; they belong to a store, whatever is loaded into it. */
export function recordReaders(): RecordReaders {
  return {
    dataSet: new RecordReader(dataSetInfoSchema),
    entity: new RecordReader(entitySchema),
    statement: new RecordReader(statementSchema),
    fact: new RecordReader(factSchema),
    article: new RecordReader(articleSchema, mostOfArticles),
    summary: new RecordReader(articleSummarySchema),
    gap: new RecordReader(gapSchema),
    dispute: new RecordReader(disputeSchema),
    figureSort: new RecordReader(figureSortSchema),
  };
}
