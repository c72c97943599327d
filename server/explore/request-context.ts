import DataLoader from 'dataloader';
import type { Article } from '../../graph-seed/model/article.ts';
import type { Language } from '../../graph-seed/model/bilingual.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { sentenceWriter } from '../../graph-seed/model/sentence.ts';
import { namedIn, type Statement } from '../../graph-seed/model/statement.ts';
import type {
  DataSetInfo,
  GraphSnapshot,
  GraphStore,
  NeighbourCount,
  Position,
} from '../ports/graph-store.ts';

/** Results, or statements of articles, that one request can show. */
const mostResults = 10_000;

/**
 * What one request reads through: a snapshot, opened at the first look-up, and batches over it, so
 * that a list of a thousand rows asks the store once a field.
 */
export class RequestContext {
  readonly #store: GraphStore;
  #snapshot: Promise<GraphSnapshot> | undefined;
  #dataSet: Promise<DataSetInfo> | undefined;
  #write: Promise<ReturnType<typeof sentenceWriter>> | undefined;
  /** The entities that sentences have named so far. */
  readonly #named = new Map<string, Entity>();

  readonly entity = this.#batch<Entity>((snapshot, ids) => snapshot.entities(ids));
  readonly statement = this.#batch<Statement>((snapshot, ids) => snapshot.statements(ids));
  readonly article = this.#batch<Article>((snapshot, ids) => snapshot.articles(ids));
  readonly position = this.#batch<Position>((snapshot, ids) => snapshot.positions(ids));
  readonly containersOf = this.#batch<string[]>((snapshot, ids) => snapshot.containersOf(ids));
  readonly neighbourCounts = this.#batch<NeighbourCount[]>((snapshot, ids) =>
    snapshot.neighbourCounts(ids),
  );
  readonly statementIdsOf = this.#batch<string[]>((snapshot, ids) => snapshot.statementIdsOf(ids));

  /** Statements that follow from each statement. */
  readonly resultsOf = new DataLoader<string, Statement[]>(async (ids) => {
    const snapshot = await this.snapshot();
    const { rows } = await snapshot.statementsBy({ resultOf: ids }, { first: mostResults });
    this.keep({ statements: rows });
    return ids.map((id) => rows.filter(({ resultOf }) => resultOf.includes(id)));
  });

  /** Statements that an article says, in the order of ids. */
  readonly statementsOfArticle = new DataLoader<string, readonly Statement[]>(async (ids) => {
    const snapshot = await this.snapshot();
    const { rows } = await snapshot.statementsBy({ articles: ids }, { first: mostResults });
    this.keep({ statements: rows });
    return ids.map((id) =>
      rows.filter(({ evidence }) => evidence.some(({ article }) => article === id)),
    );
  });

  constructor(store: GraphStore) {
    this.#store = store;
  }

  snapshot(): Promise<GraphSnapshot> {
    this.#snapshot ??= this.#store.snapshot();
    return this.#snapshot;
  }

  dataSet(): Promise<DataSetInfo> {
    this.#dataSet ??= this.snapshot().then((snapshot) => snapshot.dataSet());
    return this.#dataSet;
  }

  /** The entities of the ids, without those that are not there. */
  async entities(ids: readonly string[]): Promise<Entity[]> {
    const found = await Promise.all(ids.map((id) => this.entity.load(id)));
    return found.filter((entity) => entity !== null);
  }

  /** The statements of the ids, without those that are not there. */
  async statements(ids: readonly string[]): Promise<Statement[]> {
    const found = await Promise.all(ids.map((id) => this.statement.load(id)));
    return found.filter((statement) => statement !== null);
  }

  /** Keeps records that came with a page, so that they are not asked for again. */
  keep({
    entities = [],
    statements = [],
  }: {
    entities?: readonly Entity[];
    statements?: readonly Statement[];
  }): void {
    for (const entity of entities) this.entity.prime(entity.id, entity);
    for (const statement of statements) this.statement.prime(statement.id, statement);
  }

  /** The statement as a sentence in the language. */
  async sentence(statement: Statement, language: Language): Promise<string> {
    this.#write ??= this.dataSet().then(({ ontology }) =>
      sentenceWriter(ontology, (id) => this.#named.get(id)),
    );
    const write = await this.#write;
    for (const entity of await this.entities(namedIn(statement))) {
      this.#named.set(entity.id, entity);
    }
    return write(statement, language);
  }

  #batch<T>(
    lookUp: (snapshot: GraphSnapshot, ids: readonly string[]) => Promise<(T | null)[]>,
  ): DataLoader<string, T | null> {
    return new DataLoader(async (ids) => lookUp(await this.snapshot(), ids));
  }
}
