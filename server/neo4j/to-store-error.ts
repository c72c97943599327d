import neo4j from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../ports/store-error.ts';

const codes: ReadonlyMap<string, StoreErrorCode> = new Map([
  [neo4j.error.SERVICE_UNAVAILABLE, 'STORE_UNAVAILABLE'],
  [neo4j.error.SESSION_EXPIRED, 'STORE_UNAVAILABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_TIMEOUT'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_TIMEOUT'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'STORE_TIMEOUT'],
]);

/** What an operator should look at, where the code alone does not tell. */
const advice: ReadonlyMap<string, string> = new Map([
  ['Neo.ClientError.Database.DatabaseNotFound', 'Check NEO4J_DATABASE.'],
  ['Neo.ClientError.Statement.SyntaxError', 'Neo4j 5.26 or newer is needed.'],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'After several wrong passwords it refuses the right one too, for some seconds.',
  ],
  ['Neo.ClientError.Security.Forbidden', 'The user lacks a right that is needed.'],
]);

/** The driver's error in the application's words, told apart by its code alone. */
export function toStoreError(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  const isDriverError = error instanceof neo4j.Neo4jError;
  const given = isDriverError ? error.code : '';
  // What is no code of the server's is the driver's: it reached none, or lost it.
  const code = isDriverError && !given.startsWith('Neo.') ? 'STORE_UNAVAILABLE' : codeFor(given);
  const hint = advice.get(given);
  const message =
    hint === undefined ? messages[code](place, given) : `${messages[code](place, given)} ${hint}`;
  return new StoreError(code, message, { cause: error });
}

function codeFor(given: string): StoreErrorCode {
  if (given.startsWith('Neo.ClientError.Security.')) return 'STORE_UNAUTHORISED';
  if (given.startsWith('Neo.TransientError.')) return codes.get(given) ?? 'STORE_UNAVAILABLE';
  return codes.get(given) ?? 'STORE_FAILED';
}

type Message = (place: string, given: string) => string;

const messages: Readonly<Record<StoreErrorCode, Message>> = {
  STORE_UNAVAILABLE: (place) =>
    `Neo4j at ${place} cannot be reached. Check that it runs and that NEO4J_URI is right.`,
  STORE_UNAUTHORISED: (place) =>
    `Neo4j at ${place} refuses the credentials. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  STORE_EMPTY: (place) => `Neo4j at ${place} holds no data set. Run npm run seed -- load.`,
  STORE_TIMEOUT: (place) => `Neo4j at ${place} takes too long to answer. Check its log.`,
  STORE_FAILED: (place, given) =>
    `Neo4j at ${place} failed${given === '' ? '' : ` (${given})`}. Check its log.`,
};

/** The error for an outage that the driver does not report itself. */
export function storeError(code: StoreErrorCode, place: string): StoreError {
  return new StoreError(code, messages[code](place, ''));
}
