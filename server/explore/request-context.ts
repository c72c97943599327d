import type { Article } from '../../graph-seed/model/article.ts';
import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import type { Language } from '../../graph-seed/model/bilingual.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { type Fact, loneFact } from '../../graph-seed/model/fact.ts';
import { sentenceWriter } from '../../graph-seed/model/sentence.ts';
import { namedIn, type Statement } from '../../graph-seed/model/statement.ts';
import type { StatementFilter } from '../ports/filters.ts';
import type {
  DataSetInfo,
  GraphSnapshot,
  GraphStore,
  NeighbourCount,
  Position,
  ToldEntity,
  ToldPage,
} from '../ports/graph-store.ts';
import { askedOnce } from './asked-once.ts';
import { budgetedSnapshot } from './budgeted-snapshot.ts';
import { successorsOf, withCurrentIds } from './current-ids.ts';
import { KeptSentences } from './kept-sentences.ts';
import { present } from './present.ts';
import { RequestBudget } from './request-budget.ts';
import { StatementsBySentence } from './statements-by-sentence.ts';
import { TurnLoader } from './turn-loader.ts';
import { whenKnown } from './when-known.ts';

const rowsOfAPage = 2_000;

/**
 * What one request reads through: a snapshot, opened at the first look-up, and batches over it, so
 * that a list of a thousand rows asks the store once a field.
 */
export class RequestContext {
  readonly budget: RequestBudget;
  readonly #store: GraphStore;
  #snapshot: Promise<GraphSnapshot> | undefined;
  #current: Promise<GraphSnapshot> | undefined;
  #dataSet: Promise<DataSetInfo> | undefined;
  #successors: Promise<ReturnType<typeof successorsOf>> | undefined;
  #hash: string | undefined;
  #sentences: KeptSentences | undefined;

  readonly entity = this.#batch<Entity | null>((snapshot, ids) => snapshot.entities(ids));
  readonly #toldEntity = this.#batch<ToldEntity | null>((snapshot, ids) =>
    snapshot.entitiesTold(ids),
  );
  readonly statement = this.#batch<Statement | null>((snapshot, ids) => snapshot.statements(ids));
  /** The fact that each statement tells with others. */
  readonly #sharedFact = this.#batch<Fact | null>((snapshot, ids) => snapshot.factsOf(ids));
  readonly article = this.#batch<Article | null>((snapshot, ids) => snapshot.articles(ids));
  readonly articleSummary = this.#batch<ArticleSummary | null>((snapshot, ids) =>
    snapshot.articleSummaries(ids),
  );
  readonly position = this.#batch<Position | null>((snapshot, ids) => snapshot.positions(ids));
  readonly containersOf = this.#batch<readonly string[] | null>((snapshot, ids) =>
    snapshot.containersOf(ids),
  );
  readonly namesakesOf = this.#batch<readonly string[] | null>((snapshot, ids) =>
    snapshot.namesakesOf(ids),
  );
  readonly neighbourCounts = this.#batch<NeighbourCount[] | null>((snapshot, ids) =>
    snapshot.neighbourCounts(ids),
  );
  readonly statementIdsOf = this.#batch<readonly string[] | null>((snapshot, ids) =>
    snapshot.statementIdsOf(ids),
  );

  /** Statements that follow from each statement. */
  readonly resultsOf = this.#batch<readonly Statement[]>(async (_, ids) => {
    const results = new Map<string, Statement[]>(ids.map((id) => [id, []]));
    for await (const row of this.#statementsBy({ resultOf: ids })) {
      for (const id of new Set(row.resultOf)) results.get(id)?.push(row);
    }
    return ids.map((id) => results.get(id) ?? []);
  });

  /** Statements that an article says, by the sentences they rest on, in the order of ids. */
  readonly statementsOfArticle = this.#batch<StatementsBySentence>(async (_, ids) => {
    const found = new Map(ids.map((id) => [id, new StatementsBySentence(id)]));
    for await (const row of this.#statementsBy({ articles: ids })) {
      for (const { article } of row.evidence) found.get(article)?.add(row);
    }
    return ids.map((id) => found.get(id) ?? new StatementsBySentence(id));
  });

  constructor(store: GraphStore, budget = new RequestBudget()) {
    this.#store = store;
    this.budget = budget;
  }

  /** Of the data set that is read; undefined until something was. */
  get hash(): string | undefined {
    return this.#hash;
  }

  /**
   * What is asked with ids that came from outside: retired ones mean what took their place, joined ones the
   * one that leads.
   */
  snapshot(): Promise<GraphSnapshot> {
    this.#current ??= this.#open().then((snapshot) =>
      withCurrentIds(snapshot, () => {
        this.#successors ??= this.dataSet().then(successorsOf);
        return this.#successors;
      }),
    );
    return this.#current;
  }

  dataSet(): Promise<DataSetInfo> {
    this.#dataSet ??= this.#open().then((snapshot) => snapshot.dataSet());
    return this.#dataSet;
  }

  /** The id itself, or the entity's that took its place or leads. */
  async currentId(id: string): Promise<string> {
    return (await this.entity.load(id))?.id ?? id;
  }

  /** The entity with what its page begins with, so that this is not asked for one by one. */
  async entityTold(id: string): Promise<Entity | null> {
    const told = await this.#toldEntity.load(id);
    if (!told) return null;
    const { entity, containers, namesakes } = told;
    this.keep({ entities: [entity, ...containers] });
    this.containersOf.prime(
      entity.id,
      containers.map((container) => container.id),
    );
    this.namesakesOf.prime(entity.id, namesakes);
    return entity;
  }

  /** The entities of the ids, without those that are not there; at once where all are known. */
  entities(ids: readonly string[]): Entity[] | Promise<Entity[]> {
    return this.entity.loadAll(ids);
  }

  /** The statements of the ids, without those that are not there; at once where all are known. */
  statements(ids: readonly string[]): Statement[] | Promise<Statement[]> {
    return this.statement.loadAll(ids);
  }

  /** The fact that the statement tells; at once where it is known. */
  factOf(statement: Statement): Fact | Promise<Fact> {
    return whenKnown(
      this.#sharedFact.load(statement.id),
      (shared) => shared ?? loneFact(statement),
    );
  }

  /** All statements that tell the statement's fact, itself too, in the order of report. */
  tellingsOf(statement: Statement): Statement[] | Promise<Statement[]> {
    return whenKnown(this.factOf(statement), ({ statements }) =>
      statements.length === 1 ? [statement] : this.statements(statements),
    );
  }

  /** Statements that follow from the statement, or from one that tells the same. */
  resultsOfFact(statement: Statement): Statement[] | Promise<Statement[]> {
    const each = (results: readonly (readonly Statement[])[]) => [
      ...new Map(results.flat().map((result) => [result.id, result])).values(),
    ];
    return whenKnown(this.factOf(statement), ({ statements }) =>
      whenKnown(present(statements.map((id) => this.resultsOf.load(id))), each),
    );
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

  /** Keeps which facts statements tell, from those that they tell with others. */
  keepFacts(statements: readonly Statement[], facts: readonly Fact[]): void {
    for (const { id } of statements) this.#sharedFact.prime(id, null);
    for (const fact of facts) {
      for (const id of fact.statements) this.#sharedFact.prime(id, fact);
    }
  }

  /** Keeps all that came with a page of statements, which then is told without waiting. */
  async keepTold(page: ToldPage): Promise<void> {
    const { rows, facts, retellings, causesAndResults, entities, articles, containers } = page;
    await this.#keptSentences();
    const told = [...rows, ...retellings];
    this.keep({ entities, statements: [...causesAndResults, ...told] });
    this.keepFacts(told, facts);
    for (const article of articles) this.article.prime(article.id, article);
    for (const [id, of] of containers) this.containersOf.prime(id, of);
    const results = new Map<string, Statement[]>(told.map(({ id }) => [id, []]));
    for (const one of causesAndResults) {
      for (const cause of new Set(one.resultOf)) results.get(cause)?.push(one);
    }
    for (const [id, of] of results) this.resultsOf.prime(id, of);
  }

  /** All statements that pass, in the order of ids: what is too many ends the request. */
  async statementsPassing(filter: StatementFilter): Promise<Statement[]> {
    const statements: Statement[] = [];
    for await (const row of this.#statementsBy(filter)) statements.push(row);
    return statements;
  }

  /** The first statement of each fact that passes, in the order of ids: what is too many ends the request. */
  async factsPassing(filter: StatementFilter): Promise<Statement[]> {
    const snapshot = await this.snapshot();
    const statements: Statement[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const request = { first: rowsOfAPage, ...(after !== undefined && { after }) };
      const page = await snapshot.factsTold(filter, request);
      await this.keepTold(page);
      statements.push(...page.rows);
      after = page.rows.at(-1)?.id;
      more = page.more;
    }
    return statements;
  }

  /** The statement as a sentence in the language; at once where what it names is known. */
  sentence(statement: Statement, language: Language): string | Promise<string> {
    const known = this.#sentences?.known(statement, language);
    if (known !== undefined) return known;
    const named = this.entities(namedIn(statement));
    if (this.#sentences && !(named instanceof Promise)) {
      return this.#sentences.write(statement, language);
    }
    return this.#sentenceLater(statement, language, named);
  }

  async #sentenceLater(
    statement: Statement,
    language: Language,
    named: Entity[] | Promise<Entity[]>,
  ): Promise<string> {
    await named;
    const sentences = await this.#keptSentences();
    const turn = this.budget.turn();
    if (turn) await turn;
    return sentences.write(statement, language);
  }

  async #keptSentences(): Promise<KeptSentences> {
    const info = await this.dataSet();
    this.#sentences ??= new KeptSentences(
      info,
      sentenceWriter(info.ontology, (id) => this.entity.known(id) ?? undefined),
    );
    return this.#sentences;
  }

  /** All statements that pass, however many pages they are. */
  async *#statementsBy(filter: StatementFilter): AsyncIterable<Statement> {
    const snapshot = await this.#open();
    for (let after: string | undefined, more = true; more; ) {
      const request = { first: rowsOfAPage, ...(after !== undefined && { after }) };
      const page = await snapshot.statementsBy(filter, request);
      this.keep({ statements: page.rows });
      yield* page.rows;
      after = page.rows.at(-1)?.id;
      more = page.more;
    }
  }

  #open(): Promise<GraphSnapshot> {
    this.#snapshot ??= this.budget
      .whileGoing(() => this.#store.snapshot(this.budget))
      .then((snapshot) => {
        this.#hash = snapshot.hash;
        return budgetedSnapshot(askedOnce(snapshot), this.budget);
      });
    return this.#snapshot;
  }

  #batch<T extends object | null>(
    lookUp: (snapshot: GraphSnapshot, ids: readonly string[]) => Promise<T[]>,
  ): TurnLoader<T> {
    return new TurnLoader(
      async (ids) => lookUp(await this.snapshot(), ids),
      () => this.budget,
    );
  }
}
