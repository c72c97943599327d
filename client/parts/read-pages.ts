import type { Client, RequestPolicy, TypedDocumentNode } from 'urql';
import { dataSetHash } from '../api/data-set-hash.ts';
import { DataReplacedError } from './data-replaced-error.ts';

/** A page of a list, in the form of a Relay connection. */
interface Page<Row> {
  readonly totalCount?: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list of the API that is read in pages. */
export interface PagedList<Data, Variables extends object, Row> {
  readonly document: TypedDocumentNode<Data, Variables & { after?: string | null }>;
  readonly variables: Variables;
  readonly pageOf: (data: Data) => Page<Row>;
}

/** The page behind a cursor, the first for null. Throws a CombinedError where it cannot be read. */
export async function readPage<Data, Variables extends object, Row>(
  client: Client,
  list: PagedList<Data, Variables, Row>,
  after: string | null,
  requestPolicy: RequestPolicy = 'cache-first',
): Promise<Page<Row>> {
  return list.pageOf((await readAnswer(client, list, after, requestPolicy)).data);
}

async function readAnswer<Data, Variables extends object, Row>(
  client: Client,
  { document, variables }: PagedList<Data, Variables, Row>,
  after: string | null,
  requestPolicy: RequestPolicy,
) {
  const given = { ...variables, after };
  const answer = await client.query(document, given, { requestPolicy }).toPromise();
  const { data, error } = answer;
  if (!data || error) throw error ?? new Error('The API gave no answer.');
  return { data, hash: dataSetHash(answer) };
}

/**
 * Every row of a list, page after page, each asked for anew and read from the data set of the hash.
 * Throws a CombinedError where one cannot be read, a DataReplacedError where it is of other data.
 */
export async function readAllRows<Data, Variables extends object, Row>(
  client: Client,
  list: PagedList<Data, Variables, Row>,
  hash: string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null, isLast = false; !isLast; ) {
    const answer = await readAnswer(client, list, after, 'network-only');
    if (answer.hash !== hash) throw new DataReplacedError();
    const page: Page<Row> = list.pageOf(answer.data);
    rows.push(...page.nodes);
    after = page.pageInfo.endCursor;
    isLast = !page.pageInfo.hasNextPage;
  }
  return rows;
}
