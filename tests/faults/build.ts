import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds page and server as they are served: what is measured is what is built. */
export async function build(): Promise<void> {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'error'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, args, { env });
}
