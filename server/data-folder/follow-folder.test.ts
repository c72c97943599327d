import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stampOf } from '../../graph-seed/reading/folder-stamp.ts';
import { StartError } from '../start-error.ts';
import { followFolder } from './follow-folder.ts';

let dataDir: string;
let stopped: AbortController;
let lines: string[];
const bringUpToDate = vi.fn<() => Promise<void>>();

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), '数据 followed '));
  cpSync('graph-seed/reading/fixtures/good', dataDir, { recursive: true });
  stopped = new AbortController();
  lines = [];
  bringUpToDate.mockReset().mockResolvedValue();
  const stamp = await stampOf(dataDir);
  const log = pino(new Writable({ write: (line, _, done) => done(void lines.push(String(line))) }));
  const { signal } = stopped;
  void followFolder({ dataDir, stamp, bringUpToDate, log, rest: () => 5, signal });
});
afterEach(() => {
  stopped.abort();
  rmSync(dataDir, { recursive: true });
});

/** As long as a busy machine may take. */
const patience = { timeout: 20_000 };

const write = () => appendFileSync(join(dataDir, 'articles/new-canal/mentions.yaml'), '# more\n');
const looked = async () => {
  const before = bringUpToDate.mock.calls.length;
  write();
  await vi.waitFor(() => expect(bringUpToDate).toHaveBeenCalledTimes(before + 1), patience);
};

it('brings up to date each time that a file is another one, and else never', async () => {
  expect(bringUpToDate).not.toHaveBeenCalled();
  await looked();
  await looked();
});

it('says once what is wrong, and follows once it is mended', async () => {
  bringUpToDate.mockRejectedValueOnce(new StartError('The data set has problems.'));
  await looked();
  await looked();
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['The data set has problems.']);
});
