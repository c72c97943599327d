import { setTimeout } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { z } from 'zod';
import program from '../../package.json';
import type { Caller } from '../ports/caller.ts';
import { StoreError } from '../ports/store-error.ts';
import { FairSlots, type SlotLimits } from '../turns/fair-slots.ts';
import { inTurns } from '../turns/in-turns.ts';
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

export interface ReadOptions {
  /** Reads that share them see at least what those before saw. */
  readonly bookmarks?: BookmarkManager;
  /** The query is ended on the server once its signal is aborted. */
  readonly caller?: Caller | undefined;
}

/** The driver behind deadlines, with all its errors as StoreErrors. */
export interface Neo4jConnection {
  /** The address without what is secret, for messages. */
  readonly place: string;
  /** Throws at once, without further tries, when the server cannot be used. */
  check(): Promise<void>;
  /** One query in READ mode, run once more where it fails for a reason that may pass. */
  read<T>(
    query: string,
    parameters: Parameters,
    row: z.ZodType<T>,
    options?: ReadOptions,
  ): Promise<T[]>;
  /** The work is run again when the transaction fails for a reason that may pass. */
  inTransaction<T>(work: (run: RunQuery) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Reads at once. More would make each wait for the others in the database, whoever asks; what takes long
 * there is known by its query.
 */
const readSlots: SlotLimits = { all: 8, ofRequest: 2, ofLong: 2, longMs: 100 };

/** Rows that are validated between two turns. */
const rowsAtOnce = 200;

const connectTimeoutMs = 2_000;
/** How long a query waits for a connection of the pool. */
const acquireMs = 3_000;
/** How long the server is not asked again that refused the credentials: it counts refusals. */
const refusedMs = 4_000;

export function createNeo4jConnection(
  config: Neo4jConfig,
  limits: ConnectionLimits,
): Neo4jConnection {
  const place = placeOf(config.uri);
  let driver = openDriver(config, limits, place);
  let refused: { readonly error: StoreError; readonly at: number } | undefined;
  const { database } = config;
  const transactionConfig = { timeout: limits.deadlineMs, metadata: { app: program.name } };
  const slots = new FairSlots(readSlots);
  let closing: Promise<void> | undefined;

  /** Those replaced on which somebody may still wait for an answer. */
  const left = new Set<Driver>();
  const leave = async (one: Driver) => {
    left.delete(one);
    await one.close().catch(() => {});
  };

  /** Leaves connections on which nothing comes any more to themselves, for new ones. */
  const replace = (silent: Driver, stayMs: number) => {
    if (driver !== silent || closing) return;
    driver = openDriver(config, limits, place);
    left.add(silent);
    void setTimeout(stayMs, undefined, { ref: false }).then(() => leave(silent));
  };

  const guarded = async <T>(
    work: (driver: Driver) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> => {
    // A closed driver would open new connections that nobody closes.
    if (closing) throw new StoreError('STORE_FAILED', `The connection to ${place} is closed.`);
    if (refused && performance.now() - refused.at < refusedMs) throw refused.error;
    const used = driver;
    try {
      return await withDeadline(limits.deadlineMs, work(used), () => {
        // One answer that does not come in time is no word on those that others wait for.
        replace(used, limits.deadlineMs);
        return storeError('STORE_TIMEOUT', place);
      });
    } catch (error) {
      const told = toStoreError(error, place);
      // A session that is closed while it waits for a connection fails as one that gets none.
      if (isWithoutConnection(error) && !signal?.aborted) replace(used, 0);
      if (told.code === 'STORE_UNAUTHORISED') refused = { error: told, at: performance.now() };
      throw told;
    }
  };

  return {
    place,
    check: () =>
      guarded(async (driver) => {
        await driver.getServerInfo({ database });
      }),
    read: async (query, parameters, row, { bookmarks, caller } = {}) => {
      const signal = caller?.signal;
      const readOnce = async (driver: Driver) => {
        signal?.throwIfAborted();
        const session = driver.session({
          database,
          defaultAccessMode: neo4j.session.READ,
          ...(bookmarks && { bookmarkManager: bookmarks }),
        });
        // Closing resets the connection, which ends what the server does for it.
        const end = () => void session.close().catch(() => {});
        signal?.addEventListener('abort', end);
        try {
          const { records } = await session.run(query, parameters, transactionConfig);
          return records;
        } finally {
          signal?.removeEventListener('abort', end);
          await session.close();
        }
      };
      const read = () =>
        guarded(async (driver) => {
          try {
            return await readOnce(driver);
          } catch (error) {
            const mayPass = error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);
            if (!mayPass) throw error;
            await setTimeout(limits.retryMs);
            return readOnce(driver);
          }
        }, signal);
      const records = await (caller ? slots.run(caller, query, read) : read());
      const rows: z.infer<typeof row>[] = [];
      await inTurns(caller, records, rowsAtOnce, (record) => {
        const { data, error } = row.safeParse(record.toObject());
        if (error) throw toStoreError(error, place);
        rows.push(data);
      });
      return rows;
    },
    inTransaction: (work) =>
      guarded(async (driver) => {
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
      for (const one of left) void leave(one);
      closing ??= driver.close();
      return closing;
    },
  };
}

/** The driver's error where no connection of its pool comes free in time. */
function isWithoutConnection(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'N/A';
}

function openDriver(config: Neo4jConfig, limits: ConnectionLimits, place: string): Driver {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      userAgent: `${program.name}/${program.version}`,
      connectionTimeout: connectTimeoutMs,
      connectionAcquisitionTimeout: acquireMs,
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
