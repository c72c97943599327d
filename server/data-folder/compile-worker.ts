import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { StoreError } from '../ports/store-error.ts';
import { compileFolder } from './compile-folder.ts';
import { type CompileMessage, compileRequest } from './compile-message.ts';
import { DataProblems } from './data-problems.ts';

// Built to dist/server/compile-worker.js: a thread of its own, for it takes long and much memory.
const tell = (message: CompileMessage) => parentPort?.postMessage(message);
const programFile = fileURLToPath(import.meta.url);

try {
  const reader = new URL('read-worker.js', import.meta.url);
  const folder = { ...compileRequest.parse(workerData), programFile, reader };
  const file = await compileFolder(folder, {
    onArticle: (read, of) => tell({ told: 'articles', read, of }),
    onFallback: (where, reason) => tell({ told: 'fallback', folder: where, reason }),
  });
  tell({ told: 'file', file });
} catch (error) {
  if (!(error instanceof DataProblems || error instanceof StoreError)) throw error;
  tell({ told: 'failed', message: error.message });
}
