import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dependencies } from '../../package.json';

/** Of a built program, which names its parts by their digests, and of its packages. */
export function programDigest(programFile: string): string {
  const parts = [dependencies, readFileSync(programFile, 'utf8')];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
