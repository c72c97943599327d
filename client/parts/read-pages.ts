import type { Client, RequestPolicy, TypedDocumentNode } from 'urql';

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
  { document, variables, pageOf }: PagedList<Data, Variables, Row>,
  after: string | null,
  requestPolicy: RequestPolicy = 'cache-first',
): Promise<Page<Row>> {
  const given = { ...variables, after };
  const { data, error } = await client.query(document, given, { requestPolicy }).toPromise();
  if (!data || error) throw error ?? new Error('The API gave no answer.');
  return pageOf(data);
}

/** Every row of a list, page after page. Throws a CombinedError where one cannot be read. */
export async function readAllRows<Data, Variables extends object, Row>(
  client: Client,
  list: PagedList<Data, Variables, Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null, isLast = false; !isLast; ) {
    const page: Page<Row> = await readPage(client, list, after);
    rows.push(...page.nodes);
    after = page.pageInfo.endCursor;
    isLast = !page.pageInfo.hasNextPage;
  }
  return rows;
}
