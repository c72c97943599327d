import { expect, it } from 'vitest';
import { readInThreads } from './read-in-threads.ts';

/** A thread that ends as one does that needs more memory than it may have. */
const short = "throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });";

it('says that memory is short, and not that a folder cannot be written', async () => {
  const program = new URL(`data:text/javascript,${encodeURIComponent(short)}`);
  const setup = {
    dataDir: '.',
    ontology: undefined,
    entities: new Map(),
    folders: ['one'],
    identities: [],
  };
  const results = readInThreads(program, setup, [{ place: 0, entityNumber: 0 }]);
  await expect(results[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'STORE_FAILED',
    message: expect.stringContaining('not enough memory'),
  });
});
