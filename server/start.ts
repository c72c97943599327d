import { fileURLToPath } from 'node:url';
import { main } from './main.ts';

// Built to dist/server/main.js. What is left open after the end must not hold the process.
process.exit(await main(process.argv.slice(2), fileURLToPath(import.meta.url)));
