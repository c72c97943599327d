import { parentPort, workerData } from 'node:worker_threads';
import { type ReadSetup, type ReadTask, taskReader } from './read-task.ts';

// Built to dist/server/read-worker.js: does one task after the other.
const setup: ReadSetup = workerData;
const read = taskReader(setup);
parentPort?.on('message', (task: ReadTask) => parentPort?.postMessage(read(task)));
