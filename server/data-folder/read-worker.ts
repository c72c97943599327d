import { parentPort, workerData } from 'node:worker_threads';
import { articleReader, type ReadSetup } from './read-task.ts';

// Built to dist/server/read-worker.js: reads the articles that it is told, one by one.
const setup: ReadSetup = workerData;
const read = articleReader(setup);
parentPort?.on('message', (place: number) => parentPort?.postMessage(read(place)));
