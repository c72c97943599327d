import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { freePort } from './free-port.ts';
import { ensureNeo4jJars, NEO4J_VERSION } from './jars.ts';
import type { LocalNeo4j } from './local-neo4j.ts';
import { startLocalNeo4j } from './local-neo4j.ts';

const DEFAULT_PORT = 7687;
const DEFAULT_HOME = join('.neo4j', 'home');
const CACHE = join('.neo4j', `lib-${NEO4J_VERSION}`);

const FAILED = 2;
const INTERRUPTED = 130;
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Options {
  home: string;
  port?: number;
}

/** `npm run neo4j`: a real Neo4j in the foreground until Ctrl+C. Returns the exit code. */
export async function main(argv: string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(argv);
  } catch (error) {
    // Commander has already printed the help or what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : FAILED;
    throw error;
  }
  const interrupt = new AbortController();
  const onSignal = (): void => interrupt.abort();
  for (const name of STOP_SIGNALS) process.on(name, onSignal);
  try {
    return await run(options, interrupt.signal);
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED;
    log(error instanceof Error ? error.message : String(error));
    return FAILED;
  } finally {
    for (const name of STOP_SIGNALS) process.off(name, onSignal);
  }
}

async function run({ home, port }: Options, signal: AbortSignal): Promise<number> {
  const lib = await ensureNeo4jJars(CACHE, { log, signal });
  const chosen = port ?? (await freePort(DEFAULT_PORT));
  if (chosen === undefined) log(`Port ${DEFAULT_PORT} is taken; choosing a free one.`);
  const neo4j = await startLocalNeo4j({ home, lib, port: chosen, log, signal });
  printAccess(neo4j);

  await Promise.race([neo4j.ended(), aborted(signal)]);
  if (!signal.aborted) {
    log(`Neo4j ended by itself; its log is in ${join(home, 'logs')}`);
    return FAILED;
  }
  log('Stopping Neo4j …');
  await neo4j.stop();
  return 0;
}

function readOptions(argv: string[]): Options {
  return new Command('npm run neo4j --')
    .description(`Runs a local Neo4j ${NEO4J_VERSION} without containers; needs Java 17 and Maven.`)
    .option('--home <folder>', 'data, logs and password', DEFAULT_HOME)
    .option(
      '--port <number>',
      `port to listen on (default: ${DEFAULT_PORT}, or a free one)`,
      toPort,
    )
    .allowExcessArguments(false)
    .exitOverride()
    .parse(argv, { from: 'user' })
    .opts<Options>();
}

function toPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new InvalidArgumentError('It must be a number from 1 to 65535.');
  }
  return port;
}

function printAccess({ uri, username, password, database }: LocalNeo4j): void {
  const variables = { URI: uri, USERNAME: username, PASSWORD: password, DATABASE: database };
  for (const [name, value] of Object.entries(variables)) {
    process.stdout.write(`export NEO4J_${name}='${value.replaceAll("'", String.raw`'\''`)}'\n`);
  }
  log('Paste these four lines into a second shell; what you start there then uses this Neo4j.');
  log('It runs until Ctrl+C here. The data stays for the next time.');
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
