import type { Article } from '../model/article.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { DataSet } from '../model/data-set.ts';
import type { Entity } from '../model/entity.ts';
import { type FactKey, factKeys } from '../model/fact-key.ts';
import { type Identity, identityIn } from '../model/identity.ts';
import { indexOntology, type OntologyIndex } from '../model/ontology.ts';
import { inOrderOfReport, type Report, reportOf } from '../model/reports.ts';
import type { Statement } from '../model/statement.ts';
import { endId } from '../model/value.ts';

/** A statement as an article tells it. */
export interface Told {
  readonly statement: Statement;
  readonly article: string;
  /** When the article was published; undefined where that is not known. */
  readonly published: string | undefined;
}

/** An archive as what its articles tell is compared in it. */
export interface ToldArchive {
  readonly ontology: OntologyIndex;
  readonly identity: Identity;
  /** All that is told, in the order of report. */
  readonly tellings: readonly Told[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** By which statements are known to tell one fact. */
  keyOf(statement: Statement, article: string): FactKey;
  /** Title of an article. */
  titleOf(article: string): Bilingual;
}

/** As much of a data set as it is made of. */
type Archive = Pick<DataSet, 'ontology' | 'articles' | 'entities' | 'statements' | 'identities'>;

/** Reads once what every way to propose a judgement asks of an archive. */
export function toldArchive(dataSet: Archive): ToldArchive {
  const ontology = indexOntology(dataSet.ontology);
  const identity = identityIn(dataSet);
  const articles = new Map(dataSet.articles.map((article) => [article.id, article]));
  return {
    ontology,
    identity,
    tellings: tellingsOf(dataSet),
    entities: new Map(dataSet.entities.map((entity) => [entity.id, entity])),
    keyOf: factKeys(ontology, (end) => identity.leaderOf(endId(end))),
    titleOf: (id) => titleOf(id, articles.get(id)),
  };
}

function tellingsOf({ articles, statements }: Pick<DataSet, 'articles' | 'statements'>): Told[] {
  const reports = statements.map((statement): Report & { readonly statement: Statement } => ({
    ...reportOf(statement),
    statement,
  }));
  return inOrderOfReport(articles, reports).map(
    ({ report: { statement, article }, published }) => ({ statement, article, published }),
  );
}

function titleOf(id: string, article: Article | undefined): Bilingual {
  const title = article?.title ?? id;
  return { zh: title, en: article?.entity.nameEn ?? title };
}
