import { CombinedError } from 'urql';
import { expect, it } from 'vitest';
import { failureCode, isKnownFailure } from './failure-code.ts';

const graphQLError = (extensions?: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'no', ...(extensions && { extensions }) }] });

it('is UNREACHABLE where nothing answered', () => {
  expect(failureCode(new CombinedError({ networkError: new Error('refused') }))).toBe(
    'UNREACHABLE',
  );
});

it('is the code that the API gives', () => {
  expect(failureCode(graphQLError({ code: 'STORE_EMPTY' }))).toBe('STORE_EMPTY');
});

it('is UNKNOWN where the API gives none, and then there are no words for it', () => {
  expect(failureCode(graphQLError())).toBe('UNKNOWN');
  expect(failureCode(graphQLError({ code: 7 }))).toBe('UNKNOWN');
  expect(isKnownFailure('UNKNOWN')).toBe(false);
});
