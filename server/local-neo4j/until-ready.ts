import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const pollMs = 150;

export interface UntilReadyOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly timeoutMs: number;
  /** Settles when the server's process is gone, so that nobody waits for it any longer. */
  readonly ended: Promise<unknown>;
}

/** Waits for a query to be answered; throws when the server ends, refuses us or takes too long. */
export async function untilReady(options: UntilReadyOptions): Promise<void> {
  const { uri, username, password, database, timeoutMs, ended } = options;
  const deadline = Date.now() + timeoutMs;
  let gone = false;
  const end = ended.then(() => {
    gone = true;
  });
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 5000,
    maxTransactionRetryTime: 0,
  });
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1', {}, { database });
        return;
      } catch (error) {
        if (gone) throw new Error('the server ended before it was ready');
        if (isRefusal(error)) throw new Error('the server refused the password', { cause: error });
        if (Date.now() > deadline) {
          throw new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error });
        }
      }
      await Promise.race([sleep(pollMs), end]);
    }
  } finally {
    await driver.close();
  }
}

function isRefusal(error: unknown): boolean {
  // Not the whole class: another client's wrong password can lock the user out for some seconds.
  return (
    error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized'
  );
}
