// Runs a TypeScript program without a build: node graph-seed/run.mjs PROGRAM.ts [arguments].
// Node 20 does not read TypeScript; Vite, which builds the page anyway, does it here too.
import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { runnerImport } from 'vite';

const [program, ...args] = process.argv.slice(2);
try {
  const options = { configFile: false, logLevel: 'error' };
  const { module } = await runnerImport(resolve(program), options);
  process.exitCode = await module.main(args);
} catch (error) {
  process.stderr.write(`${inspect(error)}\n`);
  process.exitCode = 2;
}
