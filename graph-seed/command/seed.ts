import { inspect } from 'node:util';
import { main } from './main.ts';
import { exitCode, processTerminal } from './terminal.ts';

// Built to dist/server/seed.js: the command line where only production dependencies are there.
const compiler = new URL('compile-worker.js', import.meta.url);
try {
  process.exitCode = await main(process.argv.slice(2), processTerminal, compiler);
} catch (error) {
  process.stderr.write(`${inspect(error)}\n`);
  process.exitCode = exitCode.outage;
}
