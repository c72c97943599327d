import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { name as programName } from '../../package.json';
import { StoreError } from '../ports/store-error.ts';
import { type Compilation, compiledFile } from './compiled-file.ts';

export interface CompileOptions extends Omit<Compilation, 'name'> {
  readonly dataDir: string;
  /** Where compiled data are kept; made where it is not there. */
  readonly cacheDir: string;
  /** Is told that a folder cannot be written, and so the next one is taken, at last memory. */
  readonly onFallback: (folder: string, reason: string) => void;
}

/**
 * The file that the data folder is compiled into, made where `program` or `data` is another; undefined
 * where no folder can be written. Rejects with what `compile` throws, and with a StoreError where the
 * disk is full or fails.
 */
export async function fileOfFolder(options: CompileOptions): Promise<string | undefined> {
  const { dataDir, cacheDir, onFallback, ...compilation } = options;
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  const [program, data] = [compilation.program.slice(0, 16), compilation.data.slice(0, 32)];
  const temporary = join(tmpdir(), `${programName}-${process.getuid?.() ?? 'cache'}`);
  for (const folder of [resolve(cacheDir), temporary]) {
    try {
      if (folder === temporary) makeOwn(folder);
      return await compiledFile(folder, { ...compilation, name, program, data });
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      if (!isUnwritable(code)) {
        const message = `The data cannot be compiled into ${folder} (${code}). Is the disk full?`;
        throw new StoreError('STORE_FAILED', message, { cause: error });
      }
      onFallback(folder, code);
    }
  }
  return undefined;
}

/** In a folder of everybody's, one of this user's alone: others could put other data there. */
function makeOwn(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stats = lstatSync(folder);
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  if (!stats.isDirectory() || !isOwn || (stats.mode & 0o022) !== 0) throw new ForeignFolder();
}

class ForeignFolder extends Error {
  override readonly name = 'ForeignFolder';
  readonly code = 'EPERM';
}

/** Of an error of a file or of the engine. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^(E|SQLITE_)[A-Z_]+$/.test(error.code)
    ? error.code
    : undefined;
}

const engineCannotWrite: ReadonlySet<string> = new Set(['SQLITE_CANTOPEN', 'SQLITE_READONLY']);
const isFull: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function isUnwritable(code: string): boolean {
  return code.startsWith('SQLITE_') ? engineCannotWrite.has(code) : !isFull.has(code);
}
