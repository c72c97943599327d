import {
  Client,
  cacheExchange,
  fetchExchange,
  makeOperation,
  mapExchange,
  type Operation,
  stringifyDocument,
  stringifyVariables,
} from 'urql';
import { dataSetHash } from './data-set-hash.ts';
import type { DataSetWatch } from './data-set-watch.ts';

const deadlineMs = 30_000;

/** Characters of an address that every server and proxy on the way takes. */
const longestAddress = 7_500;

/** The page's one way to its data; each answer's data set is told to the watch. */
export function createApiClient(url: string, watch: DataSetWatch): Client {
  return new Client({
    url,
    exchanges: [
      mapExchange({ onResult: (result) => watch.saw(dataSetHash(result)) }),
      cacheExchange,
      mapExchange({ onOperation: byGetWhereShort }),
      fetchExchange,
    ],
    preferGetMethod: false,
    fetch: fetchWithDeadline,
  });
}

/** What is asked by GET, the browser keeps and the server need not send again. */
function byGetWhereShort(operation: Operation): Operation {
  const { kind, query, variables, context } = operation;
  const asked = { query: stringifyDocument(query), variables: stringifyVariables(variables ?? {}) };
  const letters = context.url.length + String(new URLSearchParams(asked)).length;
  const preferGetMethod = letters <= longestAddress ? 'force' : false;
  return makeOperation(kind, operation, { ...context, preferGetMethod });
}

/** A server that stops answering is a failure to be told, not a page that loads for ever. */
function fetchWithDeadline(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  // By hand: browsers of 2023 lack `AbortSignal.any`.
  const ending = new AbortController();
  const { signal: given } = init;
  const end = () => ending.abort(given?.reason);
  if (given?.aborted) end();
  given?.addEventListener('abort', end, { once: true });
  setTimeout(() => ending.abort(new DOMException('no answer', 'TimeoutError')), deadlineMs);
  return fetch(input, { ...init, signal: ending.signal });
}
