import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { StoreObserver } from '../explore/observed-store.ts';

/** Seconds; the last is beyond every deadline. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the server counts and measures, in the names and units of Prometheus. */
export class Metrics {
  readonly #registry = new Registry();

  readonly requests = this.#counter('http_requests_total', 'Requests that were answered.', [
    'method',
    'route',
    'status',
  ]);
  readonly requestSeconds = this.#histogram(
    'http_request_duration_seconds',
    'Time from a request to its answer, by route.',
    ['route'],
  );
  readonly requestsInFlight = this.#gauge('http_requests_in_flight', 'Requests without answer.');
  readonly refusals = this.#counter(
    'http_refusals_total',
    'What was refused or failed, by the code that the client reads.',
    ['code'],
  );
  readonly connections = this.#gauge('http_connections', 'Open connections.');
  readonly answersGivenUp = this.#counter(
    'http_answers_given_up_total',
    'Answers that their readers took too slowly.',
  );
  readonly storeCalls = this.#counter('store_calls_total', 'Calls of the store.', [
    'method',
    'outcome',
  ]);
  readonly storeSeconds = this.#histogram('store_call_duration_seconds', 'Time of store calls.', [
    'method',
  ]);
  readonly storeCallsInFlight = this.#gauge(
    'store_calls_in_flight',
    'Store calls without answer; over Neo4j each holds a connection of the pool.',
  );
  readonly #sqliteSeconds = this.#histogram(
    'sqlite_call_duration_seconds',
    'Time of questions to the compiled file; nothing else is done meanwhile.',
    [],
  );
  readonly #sqliteLongest = this.#gauge(
    'sqlite_call_longest_seconds',
    'The longest of them since the start.',
  );
  readonly documentCache = this.#counter(
    'graphql_document_cache_total',
    'Queries that were parsed before, and those that were not.',
    ['outcome'],
  );
  readonly answerCache = this.#counter(
    'graphql_answer_cache_total',
    'Questions by GET that were answered before, and those that were not.',
    ['outcome'],
  );
  readonly #dataSet = this.#gauge('data_set_info', 'The data set that was read last.', [
    'id',
    'version',
    'hash',
  ]);

  /**
   * Tells the version of the program, and measures its process: memory, collections, files, and how
   * late the event loop is.
   */
  watchProcess(version: string): void {
    const build = this.#gauge('build_info', 'The program and what runs it.', ['version', 'node']);
    build.set({ version, node: process.version }, 1);
    collectDefaultMetrics({ register: this.#registry });
  }

  /** What a store is observed with. */
  readonly ofStore: StoreObserver = {
    started: () => this.storeCallsInFlight.inc(),
    ended: ({ method, outcome, seconds }) => {
      this.storeCallsInFlight.dec();
      this.storeCalls.inc({ method, outcome });
      this.storeSeconds.observe({ method }, seconds);
    },
    sawDataSet: ({ id, version, hash }) => {
      this.#dataSet.reset();
      this.#dataSet.set({ id, version, hash }, 1);
    },
  };

  /** What the compiled file is observed with. */
  readonly ofSqlite = (seconds: number): void => {
    this.#sqliteSeconds.observe(seconds);
    if (seconds <= this.#longestCall) return;
    this.#longestCall = seconds;
    this.#sqliteLongest.set(seconds);
  };
  #longestCall = 0;

  async answer(): Promise<Response> {
    const headers = { 'Content-Type': this.#registry.contentType, 'Cache-Control': 'no-store' };
    return new Response(await this.#registry.metrics(), { headers });
  }

  #counter(name: string, help: string, labelNames: string[] = []) {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #gauge(name: string, help: string, labelNames: string[] = []) {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  #histogram(name: string, help: string, labelNames: string[]) {
    return new Histogram({ name, help, labelNames, buckets, registers: [this.#registry] });
  }
}
