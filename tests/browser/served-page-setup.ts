import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { archiveFolder } from '../archive/archive-data-set.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page on the built server; null where there is no browser. */
    baseUrl: string | null;
    /** Address of the same page over the invented archive; null where there is no browser. */
    archiveUrl: string | null;
    /** The browser's program; null where this machine has none. */
    chromium: string | null;
  }
}

/** Builds the page and the server, and starts them as `npm start` does, on both data folders. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  project.provide('chromium', chromium ?? null);
  if (!chromium) {
    const reason = 'No Chromium: install it, or set CHROMIUM to its path.';
    if (process.env.CI === 'true') throw new Error(reason);
    process.stderr.write(`The browser suites are left out. ${reason}\n`);
    project.provide('baseUrl', null);
    project.provide('archiveUrl', null);
    return async () => {};
  }
  // Vitest's own NODE_ENV would build React for development.
  const { NEO4J_URI: _, ...inherited } = process.env;
  const environment = { ...inherited, NODE_ENV: 'production' };
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'error'];
  await promisify(execFile)('node', vite, { env: environment });
  const start = (dataDir: string) =>
    spawn('node', ['dist/server/main.js'], {
      env: { ...environment, PORT: '0', LOG_LEVEL: 'warn', DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const shipped = start('graph-seed');
  const archive = start(archiveFolder);
  project.provide('baseUrl', await firstLine(shipped));
  project.provide('archiveUrl', await firstLine(archive));
  return async () => {
    await Promise.all([ended(shipped), ended(archive)]);
  };
}

/** The address that the server prints when it listens. */
function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().split('\n')[0] ?? ''));
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
