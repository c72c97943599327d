import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Started {
  kill(signal: 'SIGKILL'): unknown;
}

const started = new Set<Started>();
const folders = new Set<string>();

/** From now on nothing that is named to this module outlives the process, however it is told to end. */
export function watchTheEnd(): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => process.exit(code));
  }
  process.once('exit', () => {
    for (const one of started) one.kill('SIGKILL');
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

/** Has it killed with the process, until it is forgotten. */
export function endsWithProcess(one: Started): { readonly forget: () => void } {
  started.add(one);
  return { forget: () => started.delete(one) };
}

/** An empty folder in another one, for this run alone. */
export function folderOfRun(dir: string): string {
  mkdirSync(dir, { recursive: true });
  const folder = mkdtempSync(join(dir, 'run-'));
  folders.add(folder);
  return folder;
}
