import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { ensureNeo4jJars } from './ensure-neo4j-jars.ts';
import { freePort } from './free-port.ts';
import { neo4jVersion } from './neo4j-version.ts';
import { type LocalNeo4j, startLocalNeo4j } from './start-local-neo4j.ts';

const defaultPort = 7687;
const defaultHome = join('.neo4j', 'home');
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const exitCode = { success: 0, failed: 2, interrupted: 130 } as const;

interface Options {
  readonly home: string;
  readonly port?: number;
}

/** `npm run neo4j`: a real Neo4j in the foreground until Ctrl+C. Gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(argv);
  } catch (error) {
    // Commander has already printed the help or what is wrong.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.success : exitCode.failed;
  }
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort();
  for (const name of stopSignals) process.on(name, onSignal);
  try {
    return await run(options, interrupt.signal);
  } catch (error) {
    if (interrupt.signal.aborted) return exitCode.interrupted;
    log(error instanceof Error ? error.message : String(error));
    return exitCode.failed;
  } finally {
    for (const name of stopSignals) process.off(name, onSignal);
  }
}

async function run({ home, port }: Options, signal: AbortSignal): Promise<number> {
  const lib = await ensureNeo4jJars({ log, signal });
  const chosen = port ?? (await freePort(defaultPort));
  if (chosen === undefined) log(`Port ${defaultPort} is taken; choosing a free one.`);
  const neo4j = await startLocalNeo4j({ home, lib, port: chosen, log, signal });
  printAccess(neo4j);

  await Promise.race([neo4j.ended(), aborted(signal)]);
  if (!signal.aborted) {
    log(`Neo4j ended by itself; its log is in ${join(home, 'logs')}`);
    return exitCode.failed;
  }
  log('Stopping Neo4j …');
  await neo4j.stop();
  return exitCode.success;
}

function readOptions(argv: readonly string[]): Options {
  return new Command('npm run neo4j --')
    .description(`Runs a local Neo4j ${neo4jVersion} without containers; needs Java 17 and Maven.`)
    .option('--home <folder>', 'data, logs and password', defaultHome)
    .option('--port <number>', `port to listen on (default: ${defaultPort}, or a free one)`, toPort)
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
