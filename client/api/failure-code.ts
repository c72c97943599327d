import type { CombinedError } from 'urql';

/** Failures that the page has words for: the API's `extensions.code`, and no answer at all. */
export const knownFailures = [
  'UNREACHABLE',
  'STORE_UNAVAILABLE',
  'STORE_UNAUTHORISED',
  'STORE_EMPTY',
  'STORE_TIMEOUT',
  'STORE_FAILED',
  'INTERNAL',
  'BAD_REQUEST',
] as const;

export type KnownFailure = (typeof knownFailures)[number];

/** The code of a failed request: UNREACHABLE without an answer, UNKNOWN where none is given. */
export function failureCode({ networkError, graphQLErrors }: CombinedError): string {
  if (networkError) return 'UNREACHABLE';
  const code = graphQLErrors[0]?.extensions?.code;
  return typeof code === 'string' && code !== '' ? code : 'UNKNOWN';
}

export function isKnownFailure(code: string): code is KnownFailure {
  return (knownFailures as readonly string[]).includes(code);
}
