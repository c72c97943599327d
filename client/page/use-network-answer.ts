import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { failureCode } from '../api/failure-code.ts';
import { NetworkDocument } from '../api/network-document.ts';
import { useTold } from '../view/use-told.ts';

/** Entities that are asked for once all that the API gives at most are more than one answer may be. */
const nextLimit = 1_000;
const leastLimit = 100;

/**
 * The drawing's data: of an archive whose drawing is more than one answer may be, the part that is
 * not, found by asking for half as many entities again and again.
 */
export function useNetworkAnswer() {
  const told = useTold();
  const [limit, setLimit] = useState<number>();
  const variables = useMemo(
    () => ({
      ...(limit !== undefined && { limit }),
      ...(Object.keys(told).length > 0 && { filter: { statements: told } }),
    }),
    [limit, told],
  );
  const [{ data, fetching, error }, fetchAgain] = useQuery({ query: NetworkDocument, variables });
  const isTooMuch =
    error !== undefined &&
    failureCode(error) === 'LIMIT_EXCEEDED' &&
    (limit === undefined || limit > leastLimit);
  useEffect(() => {
    if (isTooMuch) setLimit((last) => (last === undefined ? nextLimit : last / 2));
  }, [isTooMuch]);
  const again = () => fetchAgain({ requestPolicy: 'network-only' });
  return { data, fetching: fetching || isTooMuch, error: isTooMuch ? undefined : error, again };
}
