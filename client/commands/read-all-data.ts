import type { ResultOf } from 'gql.tada';
import type { Client } from 'urql';
import {
  AllEntitiesDocument,
  AllStatementsDocument,
  DataSetDocument,
} from '../api/all-data-documents.ts';
import { readAllRows } from '../parts/read-pages.ts';

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
  const entities = await readAllRows(client, entityList);
  const statements = await readAllRows(client, statementList);
  const { dataSet, articles, disputes } = data;
  return { dataSet, articles: articles.nodes, entities, statements, disputes };
}
