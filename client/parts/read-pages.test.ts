import { Client, CombinedError, fetchExchange, gql, type TypedDocumentNode } from 'urql';
import { describe, expect, it } from 'vitest';
import { DataReplacedError } from './data-replaced-error.ts';
import { readAllRows, readPage } from './read-pages.ts';

interface Answer {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: readonly number[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const document: TypedDocumentNode<Answer, { size: number; after?: string | null }> = gql`
  query ($size: Int, $after: String) { rows(size: $size, after: $after) { nodes } }
`;
const list = { document, variables: { size: 2 }, pageOf: ({ rows }: Answer) => rows };

/** A client of an API that has the numbers from 1 to 5, in pages, fails behind some cursors, and has other data from a cursor on. */
function clientOf(failing: readonly string[] = [], replacedFrom = 5) {
  const asked: unknown[] = [];
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, init) => {
      const { variables } = JSON.parse(String(init?.body));
      asked.push(variables);
      if (failing.includes(variables.after)) throw new Error('gone');
      const from = Number(variables.after ?? 0);
      const nodes = [1, 2, 3, 4, 5].slice(from, from + variables.size);
      const pageInfo = { hasNextPage: from + nodes.length < 5, endCursor: `${nodes.at(-1)}` };
      const extensions = { dataSet: from < replacedFrom ? 'one' : 'two' };
      return Response.json({ data: { rows: { totalCount: 5, nodes, pageInfo } }, extensions });
    },
  });
  return { client, asked };
}

describe('a list', () => {
  it('is read page after page, each behind the last row of the one before', async () => {
    const { client, asked } = clientOf();
    expect(await readAllRows(client, list, 'one')).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([
      { size: 2, after: null },
      { size: 2, after: '2' },
      { size: 2, after: '4' },
    ]);
  });

  it('is read from a cursor on', async () => {
    const { client } = clientOf();
    expect((await readPage(client, list, '4')).nodes).toEqual([5]);
  });

  it('is not taken for whole where a page cannot be read', async () => {
    const { client } = clientOf(['2']);
    await expect(readAllRows(client, list, 'one')).rejects.toThrow(CombinedError);
  });

  it('is of one data set, or refused', async () => {
    const { client } = clientOf([], 4);
    await expect(readAllRows(client, list, 'one')).rejects.toThrow(DataReplacedError);
  });
});
