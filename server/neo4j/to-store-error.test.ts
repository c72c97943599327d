import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../ports/store-error.ts';
import { storeError, toStoreError } from './to-store-error.ts';

const place = 'neo4j://graph.example:7687';

describe('errors of the Neo4j driver', () => {
  it.each([
    [neo4j.error.SERVICE_UNAVAILABLE, 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    [neo4j.error.SESSION_EXPIRED, 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'runs'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAUTHORISED', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.CredentialsExpired', 'STORE_UNAUTHORISED', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAUTHORISED', 'some seconds'],
    ['Neo.ClientError.Security.Forbidden', 'STORE_UNAUTHORISED', 'right'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_TIMEOUT', 'too long'],
    [
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'STORE_TIMEOUT',
      'too long',
    ],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'STORE_TIMEOUT', 'too long'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_FAILED', 'NEO4J_DATABASE'],
    ['Neo.ClientError.Statement.SyntaxError', 'STORE_FAILED', '5.26'],
    ['Neo.DatabaseError.General.UnknownError', 'STORE_FAILED', 'UnknownError'],
    ['Neo.TransientError.General.OutOfMemoryError', 'STORE_UNAVAILABLE', 'runs'],
    ['Neo.constructor', 'STORE_FAILED', 'constructor'],
    [neo4j.error.PROTOCOL_ERROR, 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    // The driver’s own for a pool that has no connection left, and for a connection that is lost.
    ['N/A', 'STORE_UNAVAILABLE', 'NEO4J_URI'],
  ])('%s is %s, whatever the message says', (given, code, hint) => {
    const cause = new neo4j.Neo4jError('ServiceUnavailable: Unauthorized', given, '50N42', '');
    const error = toStoreError(cause, place);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code, cause });
    expect(error.message).toContain(place);
    expect(error.message).toContain(hint);
    expect(error.message).not.toContain(cause.message);
  });

  it('what is no error of the driver is a failure of the store, with its cause', () => {
    const cause = new TypeError('x is not a function');
    const error = toStoreError(cause, place);
    expect(error).toMatchObject({ code: 'STORE_FAILED', cause });
    expect(error.message).not.toContain(cause.message);
  });

  it('a StoreError stays what it is', () => {
    const error = storeError('STORE_EMPTY', place);
    expect(toStoreError(error, place)).toBe(error);
  });
});
