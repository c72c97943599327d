import { useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { type PagedList, readPage } from './read-pages.ts';

/** Beyond this a table in a page helps nobody; the API has the rest. */
const mostRows = 5_000;

interface Read<Row> {
  readonly rows: readonly Row[];
  /** How many there are on all pages; undefined until the first is read. */
  readonly totalCount: number | undefined;
  /** True where there are rows behind these. */
  readonly hasMore: boolean;
  readonly after: string | null;
}

const nothingRead = { rows: [], totalCount: undefined, hasMore: true, after: null };

/** What was read so far. */
export interface Pages<Row> extends Omit<Read<Row>, 'after'> {
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  /** Asks again for the page that could not be read. */
  readonly retry: () => void;
}

/**
 * Reads a list page after page, each shown as it comes, until there are as many rows as wanted or
 * no more. Another list is read from its beginning; `list` has to be the same object while it is the same.
 */
export function usePages<Data, Variables extends object, Row>(
  list: PagedList<Data, Variables, Row>,
  wanted: number = mostRows,
): Pages<Row> {
  const client = useClient();
  const [read, setRead] = useState<Read<Row>>(nothingRead);
  const [tries, setTries] = useState(1);
  const [failure, setFailure] = useState<{ tries: number; error: CombinedError } | null>(null);
  const [readOf, setReadOf] = useState(list);
  if (readOf !== list) {
    setReadOf(list);
    setRead(nothingRead);
    setFailure(null);
  }
  const fetching = read.hasMore && read.rows.length < wanted && failure?.tries !== tries;
  useEffect(() => {
    if (!fetching) return;
    let isWanted = true;
    // An answer with an error in it may be in the cache.
    const policy = tries === 1 ? 'cache-first' : 'network-only';
    readPage(client, list, read.after, policy).then(
      ({ nodes, totalCount, pageInfo: { hasNextPage, endCursor } }) => {
        if (!isWanted) return;
        const rows = [...read.rows, ...nodes];
        setRead({ rows, totalCount, hasMore: hasNextPage, after: endCursor });
        setFailure(null);
      },
      (error) => {
        if (isWanted) setFailure({ tries, error: asCombined(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client, list, read, tries, fetching]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const { rows, totalCount, hasMore } = read;
  return { rows, totalCount, hasMore, fetching, error: failure?.error, retry };
}

function asCombined(error: unknown): CombinedError {
  return error instanceof CombinedError
    ? error
    : new CombinedError({
        networkError: error instanceof Error ? error : new Error(String(error)),
      });
}
