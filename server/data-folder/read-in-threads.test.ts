import { expect, it } from 'vitest';
import { readInThreads } from './read-in-threads.ts';

/** A thread that ends as one does that needs more memory than it may have. */
const short = "throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });";

const setup = {
  dataDir: '.',
  ontology: undefined,
  entities: new Map(),
  folders: ['one'],
  identities: [],
  judged: [],
};

/** The first result of threads that run this code. */
function firstOf(code: string) {
  const program = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const results = readInThreads(program, setup, [{ place: 0, entityNumber: 0 }]);
  return results[Symbol.asyncIterator]().next();
}

it('says that memory is short, and not that a folder cannot be written', async () => {
  await expect(firstOf(short)).rejects.toMatchObject({
    code: 'STORE_FAILED',
    message: expect.stringContaining('not enough memory'),
  });
});

it('tells that a thread ended without a word, and does not wait for it', async () => {
  await expect(firstOf('process.exit(3);')).rejects.toMatchObject({
    code: 'STORE_FAILED',
    message: expect.stringContaining('3'),
  });
});
