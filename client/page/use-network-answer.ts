import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { failureCode } from '../api/failure-code.ts';
import { NetworkDocument } from '../api/network-document.ts';
import { useTold } from '../view/use-told.ts';

/** Entities that a person can look at: those that most facts connect come first. */
const firstLimit = 600;
const leastLimit = 100;

/**
 * The drawing's data, of what the reader's choice of sources and times leaves. Where so many entities are
 * more than one answer may be, half as many are asked for again and again.
 */
export function useNetworkAnswer() {
  const told = useTold();
  const [limit, setLimit] = useState(firstLimit);
  const variables = useMemo(
    () => ({
      limit,
      ...(Object.keys(told).length > 0 && { filter: { statements: told } }),
    }),
    [limit, told],
  );
  const [{ data, fetching, error }, fetchAgain] = useQuery({ query: NetworkDocument, variables });
  const isTooMuch =
    error !== undefined && failureCode(error) === 'LIMIT_EXCEEDED' && limit > leastLimit;
  useEffect(() => {
    if (isTooMuch) setLimit((last) => last / 2);
  }, [isTooMuch]);
  const again = () => fetchAgain({ requestPolicy: 'network-only' });
  return { data, fetching: fetching || isTooMuch, error: isTooMuch ? undefined : error, again };
}
