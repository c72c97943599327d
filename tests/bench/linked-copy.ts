import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of a folder on the same disk, in which files may be replaced but not written to. */
export function linkedCopy(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkedCopy(source, copy);
    else linkSync(source, copy);
  }
}
