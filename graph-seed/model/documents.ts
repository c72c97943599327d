import type { DataSet } from './data-set.ts';
import type { Statement } from './statement.ts';

/** A data set before its documents are digested. */
export type DataSetContent = Omit<DataSet, 'documents' | 'hash'>;

/** What changes together, with all that it holds. */
export interface DocumentContent {
  readonly id: string;
  readonly content: unknown;
}

/** The document of the entities that all articles share. */
export const entitiesDocument = 'entities';

/** The document that tells what all others may say. */
export const ontologyDocument = 'ontology';

const ofArticles = 'articles/';

/** The document of an article: all that its folder holds. */
export function documentOfArticle(id: string): string {
  return `${ofArticles}${id}`;
}

/** The article that a document is of; undefined where it is of none. */
export function articleOfDocument(document: string): string | undefined {
  return document.startsWith(ofArticles) ? document.slice(ofArticles.length) : undefined;
}

/** The document that a statement stands in: that of the article whose words it rests on first. */
function documentOfStatement({ evidence }: Pick<Statement, 'evidence'>): string {
  return documentOfArticle(evidence[0]?.article ?? '');
}

/**
 * The documents of a data set, in the order of their ids. Everything stands in one of them, the entity
 * that an article is in the article's.
 */
export function documentsOf(content: DataSetContent): DocumentContent[] {
  const { id, version, title, articles, disputes, identities, layout, ontology, retired } = content;
  const ofArticles = new Set(articles.map((article) => article.entity.id));
  return [
    ...articleDocuments(content),
    { id: 'data-set', content: { id, version, title } },
    { id: 'disputes', content: disputes },
    {
      id: entitiesDocument,
      content: content.entities.filter((entity) => !ofArticles.has(entity.id)),
    },
    { id: 'identities', content: identities },
    { id: 'layout', content: layout },
    { id: ontologyDocument, content: ontology },
    { id: 'retired', content: retired },
  ];
}

function articleDocuments({ articles, statements }: DataSetContent): DocumentContent[] {
  const told = new Map<string, Statement[]>();
  for (const { id } of articles) told.set(documentOfArticle(id), []);
  for (const statement of statements) {
    const document = documentOfStatement(statement);
    const known = told.get(document);
    if (known) known.push(statement);
    else told.set(document, [statement]);
  }
  const known = new Map(articles.map((article) => [documentOfArticle(article.id), article]));
  return [...told]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({ id, content: { article: known.get(id), statements: own } }));
}
