import { main } from './main.ts';

// Built to dist/server/main.js. What is left open after the end must not hold the process.
process.exit(await main(process.argv.slice(2), new URL('compile-worker.js', import.meta.url)));
