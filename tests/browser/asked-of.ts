import type { Request } from 'playwright-core';

/** The address of the API with whatever it is asked. */
export const apiAddress = /\/graphql(\?|$)/u;

export interface Asked {
  readonly query: string;
  readonly operationName: string;
  // biome-ignore lint/suspicious/noExplicitAny: variables have the form of their query, told by the test.
  readonly variables: any;
}

/** What a request asks the API, by GET or POST; undefined for one that asks nothing. */
export function askedOf(request: Request): Asked | undefined {
  const url = new URL(request.url());
  if (!apiAddress.test(request.url())) return undefined;
  if (request.method() === 'POST') return request.postDataJSON();
  const { query, operationName = '', variables = '{}' } = Object.fromEntries(url.searchParams);
  return query === undefined
    ? undefined
    : { query, operationName, variables: JSON.parse(variables) };
}
