import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file itself, or all files in the folder but those of packages and hidden ones. */
export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((name) => filesBelow(join(path, name)));
}
