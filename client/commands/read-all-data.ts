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

/**
 * The whole of one data set as the API gives it, page after page. Throws a CombinedError where one
 * cannot be read, a DataReplacedError where another data set came meanwhile.
 */
export async function readAllData(client: Client) {
  const asked = { requestPolicy: 'network-only' } as const;
  const { data, error } = await client.query(DataSetDocument, {}, asked).toPromise();
  if (!data) throw error ?? new Error('The API gave no answer.');
  const { hash } = data.dataSet;
  const articles = await readAllRows(client, articleList, hash);
  const entities = await readAllRows(client, entityList, hash);
  const statements = await readAllRows(client, statementList, hash);
  const { dataSet, disputes } = data;
  return { dataSet, articles, entities, statements, disputes };
}
