import { inspect } from 'node:util';
import { main } from './main.ts';
import { exitCode } from './terminal.ts';

// Built to dist/server/seed.js: the command line where only production dependencies are there.
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${inspect(error)}\n`);
  process.exitCode = exitCode.outage;
}
