import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { exploreContract } from './explore-contract.ts';
import { openInFolder } from './open-in-folder.ts';

const folder = mkdtempSync(join(tmpdir(), '存储 explore '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

exploreContract('embedded store', async (dataSet) => openInFolder(folder, dataSet));
