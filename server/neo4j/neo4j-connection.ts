import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { z } from 'zod';
import { StoreError } from '../ports/store-error.ts';
import type { Neo4jConfig } from './neo4j-config.ts';
import { storeError, toStoreError } from './to-store-error.ts';
import { withDeadline } from './with-deadline.ts';

export interface ConnectionLimits {
  /** The longest a call may take, waiting, tries and transfer included. */
  readonly deadlineMs: number;
  /** How long a transaction is tried again after errors that may pass. */
  readonly retryMs: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one query and gives its rows in the form of the schema. */
export type RunQuery = <T>(
  query: string,
  parameters: Parameters,
  row: z.ZodType<T>,
) => Promise<T[]>;

/** The driver behind deadlines, with all its errors as StoreErrors. */
export interface Neo4jConnection {
  /** The address without what is secret, for messages. */
  readonly place: string;
  /** Throws at once, without further tries, when the server cannot be used. */
  check(): Promise<void>;
  /** One query in READ mode. Reads that share `bookmarks` see at least what those before saw. */
  read<T>(
    query: string,
    parameters: Parameters,
    row: z.ZodType<T>,
    bookmarks?: BookmarkManager,
  ): Promise<T[]>;
  /** The work is run again when the transaction fails for a reason that may pass. */
  inTransaction<T>(work: (run: RunQuery) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const application = 'alxa-knowledge-graph';
const connectTimeoutMs = 5_000;

export function createNeo4jConnection(
  config: Neo4jConfig,
  limits: ConnectionLimits,
): Neo4jConnection {
  const place = placeOf(config.uri);
  const driver = openDriver(config, limits, place);
  const { database } = config;
  const transactionConfig = { timeout: limits.deadlineMs, metadata: { app: application } };
  let closing: Promise<void> | undefined;

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    // A closed driver would open new connections that nobody closes.
    if (closing) throw new StoreError('STORE_FAILED', `The connection to ${place} is closed.`);
    try {
      return await withDeadline(limits.deadlineMs, work(), () =>
        storeError('STORE_TIMEOUT', place),
      );
    } catch (error) {
      throw toStoreError(error, place);
    }
  };

  return {
    place,
    check: () =>
      guarded(async () => {
        await driver.getServerInfo({ database });
      }),
    read: (query, parameters, row, bookmarks) =>
      guarded(async () => {
        const { records } = await driver.executeQuery(query, parameters, {
          routing: neo4j.routing.READ,
          database,
          transactionConfig,
          bookmarkManager: bookmarks ?? null,
        });
        return records.map((record) => row.parse(record.toObject()));
      }),
    inTransaction: (work) =>
      guarded(async () => {
        const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
        try {
          return await session.executeWrite(
            (transaction) => work(runIn(transaction)),
            transactionConfig,
          );
        } finally {
          await session.close();
        }
      }),
    close: () => {
      closing ??= driver.close();
      return closing;
    },
  };
}

function openDriver(config: Neo4jConfig, limits: ConnectionLimits, place: string): Driver {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      userAgent: application,
      connectionTimeout: connectTimeoutMs,
      // Beyond our own deadline, which tells more than the driver's error does.
      connectionAcquisitionTimeout: limits.deadlineMs + connectTimeoutMs,
      maxTransactionRetryTime: limits.retryMs,
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    const message = `${place} is no address of a Neo4j. Give NEO4J_URI as neo4j://host:7687.`;
    throw new StoreError('STORE_FAILED', message, { cause: error });
  }
}

function runIn(transaction: ManagedTransaction): RunQuery {
  return async (query, parameters, row) => {
    const { records } = await transaction.run(query, parameters);
    return records.map((record) => row.parse(record.toObject()));
  };
}

function placeOf(uri: string): string {
  if (!URL.canParse(uri)) return 'NEO4J_URI';
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}`;
}
