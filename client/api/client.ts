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
  // By hand: browsers of 2023 lack `AbortSignal.any`.
  const ending = new AbortController();
  const { signal: given } = init;
  const end = () => ending.abort(given?.reason);
  if (given?.aborted) end();
  given?.addEventListener('abort', end, { once: true });
  setTimeout(() => ending.abort(new DOMException('no answer', 'TimeoutError')), deadlineMs);
  return fetch(input, { ...init, signal: ending.signal });
}
