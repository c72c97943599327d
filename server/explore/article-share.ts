import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import { Part } from '../../graph-seed/model/ontology.gen.ts';
import { inOrderOfPublication } from '../../graph-seed/model/reports.ts';
import { articlesOf, type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { isMissing, type MissingEnd } from '../../graph-seed/model/value.ts';
import { present } from './present.ts';
import type { RequestContext } from './request-context.ts';

/** What an article adds to those that were published before it, each list in the order of ids. */
export interface ArticleShare {
  /** Ids of entities that none of them names; articles are left out. */
  readonly newEntities: readonly string[];
  /** Facts that none of them tells. */
  readonly newFacts: readonly Fact[];
  /** Facts of theirs that it tells again. */
  readonly confirmedFacts: readonly Fact[];
  /** Facts of theirs that are in dispute with a statement of it. */
  readonly contradictedFacts: readonly Fact[];
  /** Missing ends of theirs that it names, in a statement of the same fact. */
  readonly filledGaps: readonly MissingEnd[];
}

export async function articleShare(
  article: ArticleSummary,
  context: RequestContext,
): Promise<ArticleShare> {
  const snapshot = await context.snapshot();
  const [[newEntities = []], firsts, contradictedFacts] = await Promise.all([
    snapshot.namedFirstIn([article.id]),
    context.factsPassing({ articles: [article.id] }),
    contradicted(article, context),
  ]);
  const facts = await Promise.all(firsts.map((first) => context.factOf(first)));
  // What only tells who is meant tells nothing.
  const told = facts.filter(({ articles }) => articles.includes(article.id));
  const isNew = ({ articles }: Fact) => articles[0] === article.id;
  const shared = told.filter(({ articles }) => articles.length > 1);
  const tellings = await Promise.all(
    shared.map(({ statements }) => context.statements(statements)),
  );
  return {
    newEntities,
    newFacts: told.filter(isNew),
    confirmedFacts: told.filter((fact) => !isNew(fact)),
    contradictedFacts,
    filledGaps: byId(tellings.flatMap((all) => filledBy(article.id, all))),
  };
}

async function contradicted(article: ArticleSummary, context: RequestContext): Promise<Fact[]> {
  const disputes = await (await context.snapshot()).disputes();
  const found: Fact[] = [];
  for (const dispute of disputes) {
    const statements = await context.statements(dispute.statements);
    const own = statements.filter((one) => articlesOf(one).includes(article.id));
    const ownFacts = await Promise.all(own.map((one) => context.factOf(one)));
    if (own.length === 0) continue;
    for (const other of statements.filter((one) => !own.includes(one))) {
      const fact = await context.factOf(other);
      const isOwn = ownFacts.some(({ id }) => id === fact.id);
      if (!isOwn && (await isEarlier(other, article, context))) found.push(fact);
    }
  }
  return byId(found);
}

async function isEarlier(
  statement: Statement,
  article: ArticleSummary,
  context: RequestContext,
): Promise<boolean> {
  const others = await present(articlesOf(statement).map((id) => context.articleSummary.load(id)));
  return others.some((other) => inOrderOfPublication([article, other])[0] === other);
}

/** The ends that earlier ones of these leave open, and an article's own does not. */
function filledBy(article: string, tellings: readonly Statement[]): MissingEnd[] {
  const open = new Map<string, { readonly end: MissingEnd; readonly place: string }>();
  const filled: MissingEnd[] = [];
  for (const statement of tellings) {
    const left = leftOpen(statement);
    const isOwn = articlesOf(statement).includes(article);
    for (const [id, { end, place }] of open) {
      if (left.some((one) => one.place === place)) continue;
      open.delete(id);
      if (isOwn) filled.push(end);
    }
    for (const one of left) if (!isOwn) open.set(one.end.id, one);
  }
  return filled;
}

/** What the article leaves open, whether or not a person knows it. */
function leftOpen(statement: Statement): { readonly end: MissingEnd; readonly place: string }[] {
  const places = { subject: Part.subjects, object: Part.objects };
  return [
    ...statementEnds(statement).flatMap(({ role, qualifier = '', end }) =>
      isMissing(end) ? [{ end, place: role === 'qualifier' ? qualifier : places[role] }] : [],
    ),
    ...(statement.filled ?? []).flatMap(({ part, missing }) =>
      part === Part.saidBy ? [] : [{ end: missing, place: part }],
    ),
  ];
}

/** Each once, in the order of ids. */
function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  return unique.sort((a, b) => (a.id < b.id ? -1 : 1));
}
