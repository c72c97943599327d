import type { Article } from './article.ts';
import type { DataSet } from './data-set.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { type Identity, identityIn } from './identity.ts';
import { Kind } from './ontology.gen.ts';
import { type Dated, inOrderOfPublication, reportOf } from './reports.ts';
import { missingEndsOf, participantsOf, type Statement } from './statement.ts';
import { entitiesAmong } from './value.ts';

/** What an article adds to those that were published before it: ids in their order. */
export interface ArticleShare {
  readonly article: string;
  /** Entities that none of them names, each by its leader; articles are left out. */
  readonly newEntities: readonly string[];
  /** Facts that none of them tells. */
  readonly newFacts: readonly string[];
  /** Facts of theirs that it tells again. */
  readonly confirmedFacts: readonly string[];
  /** Facts of theirs that are in dispute with a statement of it. */
  readonly contradictedFacts: readonly string[];
  /** Missing ends of theirs that it names, in a statement of the same fact. */
  readonly filledGaps: readonly string[];
}

type Archive = Pick<DataSet, 'ontology' | 'entities' | 'statements' | 'disputes' | 'identities'> & {
  readonly articles: readonly (Dated & Pick<Article, 'mentions'>)[];
};

/** The share of each article, in the order of publication. */
export function articleSharesOf(archive: Archive): ArticleShare[] {
  const order = inOrderOfPublication(archive.articles).map(({ id }) => id);
  const identity = identityIn(archive);
  const facts = factsOf(archive);
  const told = toldBy(archive);
  const newEntities = firstNamings(archive, order, told, identity);
  const newFacts = byArticle(facts.map(({ id, articles }) => [articles[0], id]));
  const confirmed = byArticle(
    facts.flatMap(({ id, articles }) => articles.slice(1).map((article) => [article, id] as const)),
  );
  const contradicted = contradictions(archive, order, told, facts);
  const filled = fillings(facts, archive.statements, told, identity);
  return order.map((article) => {
    const of = (rows: ReadonlyMap<string, ReadonlySet<string>>) =>
      [...(rows.get(article) ?? [])].sort();
    return {
      article,
      newEntities: of(newEntities),
      newFacts: of(newFacts),
      confirmedFacts: of(confirmed),
      contradictedFacts: of(contradicted),
      filledGaps: of(filled),
    };
  });
}

type ByArticle = ReadonlyMap<string, ReadonlySet<string>>;

function byArticle(rows: Iterable<readonly [article: string | undefined, id: string]>): ByArticle {
  const found = new Map<string, Set<string>>();
  for (const [article, id] of rows) {
    if (article === undefined) continue;
    const ids = found.get(article);
    if (ids) ids.add(id);
    else found.set(article, new Set([id]));
  }
  return found;
}

/** The article of each statement, by the statement's id. */
function toldBy({ statements }: Archive): ReadonlyMap<string, string> {
  return new Map(statements.map(reportOf).map(({ id, article }) => [id, article]));
}

function firstNamings(
  { articles, entities, statements }: Archive,
  order: readonly string[],
  told: ReadonlyMap<string, string>,
  { leaderOf }: Identity,
): ByArticle {
  const named = byArticle([
    ...articles.flatMap(({ id, mentions }) =>
      mentions.flatMap((mention) => mention.entities.map((entity) => [id, entity] as const)),
    ),
    ...statements.flatMap((statement) =>
      [...participantsOf(statement), ...entitiesAmong(statement.saidBy)].map(
        (entity) => [told.get(statement.id), entity] as const,
      ),
    ),
  ]);
  const seen = new Set(entities.filter(({ kind }) => kind === Kind.Article).map(({ id }) => id));
  return byArticle(
    order.flatMap((article) =>
      [...(named.get(article) ?? [])].map(leaderOf).flatMap((entity) => {
        if (seen.has(entity)) return [];
        seen.add(entity);
        return [[article, entity] as const];
      }),
    ),
  );
}

function contradictions(
  { disputes }: Archive,
  order: readonly string[],
  told: ReadonlyMap<string, string>,
  facts: readonly Fact[],
): ByArticle {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const factOf = new Map(facts.flatMap(({ id, statements }) => statements.map((one) => [one, id])));
  const rankOf = (statement: string) => ranks.get(told.get(statement) ?? '') ?? 0;
  return byArticle(
    disputes.flatMap(({ statements }) =>
      statements.flatMap((later) =>
        statements
          .filter((earlier) => rankOf(earlier) < rankOf(later))
          .flatMap((earlier) => factOf.get(earlier) ?? [])
          .filter((fact) => fact !== factOf.get(later))
          .map((fact) => [told.get(later), fact] as const),
      ),
    ),
  );
}

function fillings(
  facts: readonly Fact[],
  statements: readonly Statement[],
  told: ReadonlyMap<string, string>,
  identity: Identity,
): ByArticle {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const rows: [string | undefined, string][] = [];
  for (const fact of facts.filter(({ articles }) => articles.length > 1)) {
    const open = new Map<string, string | undefined>();
    for (const id of fact.statements) {
      const statement = known.get(id);
      if (!statement) continue;
      const leaders = new Set(participantsOf(statement).map(identity.leaderOf));
      for (const [missing, article] of open) {
        if (article === told.get(id) || !leaders.has(identity.leaderOf(missing))) continue;
        rows.push([told.get(id), missing]);
        open.delete(missing);
      }
      for (const end of missingEndsOf(statement)) open.set(end.id, told.get(id));
    }
  }
  return byArticle(rows);
}
