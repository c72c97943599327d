import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql';

/** Beyond this a table in a page helps nobody; the API has the rest. */
export const mostRows = 5_000;

interface PageOf<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What was read so far. */
export interface AllPages<Row> {
  readonly rows: readonly Row[];
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  /** True where rows beyond the most were left unread. */
  readonly isCut: boolean;
  readonly retry: () => void;
}

type State<Row> = Omit<AllPages<Row>, 'retry'>;

/**
 * Reads a list page after page, each shown as it comes; a retry goes on from what the cache has.
 * `pageOf` has to stay the same function.
 */
export function useAllPages<Data, Row>(
  document: TypedDocumentNode<Data, { after?: string | null }>,
  pageOf: (data: Data) => PageOf<Row>,
): AllPages<Row> {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State<Row>>({
    rows: [],
    fetching: true,
    error: undefined,
    isCut: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let stopped = false;
    const read = async (before: readonly Row[], after: string | null): Promise<void> => {
      const { data, error } = await client.query(document, { after }).toPromise();
      if (stopped) return;
      if (!data || error) {
        setState((last) => ({ ...last, fetching: false, error }));
        return;
      }
      const { nodes, pageInfo } = pageOf(data);
      const rows = [...before, ...nodes];
      const isCut = rows.length > mostRows || (rows.length === mostRows && pageInfo.hasNextPage);
      const goesOn = pageInfo.hasNextPage && rows.length < mostRows;
      setState({ rows: rows.slice(0, mostRows), fetching: goesOn, error: undefined, isCut });
      if (goesOn) await read(rows, pageInfo.endCursor);
    };
    setState((last) => ({ ...last, fetching: true }));
    void read([], null);
    return () => {
      stopped = true;
    };
  }, [client, document, pageOf, attempt]);
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  return { ...state, retry };
}
