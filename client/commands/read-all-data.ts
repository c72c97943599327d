import type { ResultOf } from 'gql.tada';
import type { Client } from 'urql';
import {
  AllArticlesDocument,
  AllEntitiesDocument,
  AllStatementsDocument,
  DataSetDocument,
} from '../api/all-data-documents.ts';
import { readAllRows } from '../parts/read-pages.ts';

const articleList = {
  document: AllArticlesDocument,
  variables: {},
  pageOf: ({ articles }: ResultOf<typeof AllArticlesDocument>) => articles,
};

const entityList = {
  document: AllEntitiesDocument,
  variables: {},
  pageOf: ({ entities }: ResultOf<typeof AllEntitiesDocument>) => entities,
};

const statementList = {
  document: AllStatementsDocument,
  variables: {},
  pageOf: ({ statements }: ResultOf<typeof AllStatementsDocument>) => statements,
};

/** The whole data set as the API gives it, page after page. Throws where one cannot be read. */
export async function readAllData(client: Client) {
  const { data, error } = await client.query(DataSetDocument, {}).toPromise();
  if (!data) throw error ?? new Error('no answer');
  const articles = await readAllRows(client, articleList);
  const entities = await readAllRows(client, entityList);
  const statements = await readAllRows(client, statementList);
  const { dataSet, disputes } = data;
  return { dataSet, articles, entities, statements, disputes };
}
