import { StoreError } from '../../server/ports/store-error.ts';
import { largeDataSet } from './large-data-set.ts';
import { openInFolder } from './open-in-folder.ts';

/**
 * Compiles a large data set into the folder COMPILE_INTO in a process of its own, and says what came of
 * it; with KILLED it kills itself before the last rows are written.
 */
export async function main(): Promise<number> {
  const { COMPILE_INTO: folder = '', KILLED } = process.env;
  const whole = largeDataSet(100);
  const dataSet = {
    ...whole,
    get disputes() {
      if (KILLED) process.kill(process.pid, 'SIGKILL');
      return whole.disputes;
    },
  };
  try {
    const store = await openInFolder(folder, dataSet);
    const { hash } = await store.snapshot();
    process.stdout.write(`${hash}\n`);
  } catch (error) {
    process.stdout.write(`${error instanceof StoreError ? error.message : String(error)}\n`);
  }
  return 0;
}
