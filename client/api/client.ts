import { Client, cacheExchange, fetchExchange } from 'urql';

const deadlineMs = 30_000;

/** The page's one way to its data. */
export function createApiClient(url: string): Client {
  return new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: fetchWithDeadline,
  });
}

/** A server that stops answering is a failure to be told, not a page that loads for ever. */
function fetchWithDeadline(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const deadline = AbortSignal.timeout(deadlineMs);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  return fetch(input, { ...init, signal });
}
