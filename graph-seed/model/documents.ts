import type { Article } from './article.ts';
import { type DataSet, headerOf } from './data-set.ts';
import type { Statement } from './statement.ts';

/** A data set before its documents are digested. */
export type DataSetContent = Omit<DataSet, 'documents' | 'hash'>;

/** What changes together, with all that it holds. */
export interface DocumentContent {
  readonly id: string;
  readonly content: unknown;
}

/** The documents of what all articles share: their entities, who is one, and what they are read and drawn by. */
export const entitiesDocument = 'entities';
export const identitiesDocument = 'identities';
export const ontologyDocument = 'ontology';
export const layoutDocument = 'layout';

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

/** What is in no article's document. */
export type SharedContent = Omit<DataSetContent, 'articles' | 'statements'>;

/**
 * The documents of a data set, in the order of their ids. Everything stands in one of them, the entity
 * that an article is in the article's.
 */
export function documentsOf(content: DataSetContent): DocumentContent[] {
  const articles = new Set(content.articles.map(({ entity }) => entity.id));
  const entities = content.entities.filter(({ id }) => !articles.has(id));
  return [...articleDocuments(content), ...sharedDocuments({ ...content, entities })];
}

/** The documents of what articles share, behind those of articles. `entities` has none that an article is. */
export function sharedDocuments(content: SharedContent): DocumentContent[] {
  const { entities, disputes, identities, layout, ontology, retired } = content;
  return [
    { id: 'data-set', content: headerOf(content) },
    { id: 'disputes', content: disputes },
    { id: entitiesDocument, content: entities },
    { id: identitiesDocument, content: identities },
    { id: layoutDocument, content: layout },
    { id: ontologyDocument, content: ontology },
    { id: 'retired', content: retired },
  ];
}

/** What the document of an article holds; the statements are in the order of their ids. */
export function articleContent(article: Article | undefined, statements: readonly Statement[]) {
  return { article, statements };
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
    .map(([id, own]) => ({ id, content: articleContent(known.get(id), own) }));
}
