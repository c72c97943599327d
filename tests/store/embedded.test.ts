import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openInFolder } from './open-in-folder.ts';
import { storeContract } from './store-contract.ts';

const oneDataSet = 'an embedded store holds one data set for all its life';
const folder = mkdtempSync(join(tmpdir(), '存储 contract '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract(
  'embedded store',
  async (dataSet) => ({ store: await openInFolder(folder, dataSet) }),
  {
    'PIN-1': oneDataSet,
    'PIN-2': oneDataSet,
  },
);
