import type { Client } from 'urql';
import {
  AllEntitiesDocument,
  AllStatementsDocument,
  DataSetDocument,
} from '../api/all-data-documents.ts';

interface ConnectionPage<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The whole data set as the API gives it, page after page. Throws where one cannot be read. */
export async function readAllData(client: Client) {
  const { data, error } = await client.query(DataSetDocument, {}).toPromise();
  if (!data) throw error ?? new Error('no answer');
  const entities = await everyPage(async (after) => {
    const answer = await client.query(AllEntitiesDocument, { after }).toPromise();
    if (!answer.data) throw answer.error ?? new Error('no answer');
    return answer.data.entities;
  });
  const statements = await everyPage(async (after) => {
    const answer = await client.query(AllStatementsDocument, { after }).toPromise();
    if (!answer.data) throw answer.error ?? new Error('no answer');
    return answer.data.statements;
  });
  const { dataSet, articles, disputes } = data;
  return { dataSet, articles: articles.nodes, entities, statements, disputes };
}

async function everyPage<T>(read: (after: string | null) => Promise<ConnectionPage<T>>) {
  const rows: T[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: ConnectionPage<T> = await read(after);
    rows.push(...nodes);
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return rows;
}
