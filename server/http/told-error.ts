import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../ports/store-error.ts';

/**
 * What a log line tells of an error: our own words where it is one of ours, else its kind and where
 * it was thrown. The words of others may hold what was asked, or a secret.
 */
export function toldError(error: unknown): object {
  if (error instanceof StoreError) {
    const { code, message, cause } = error;
    return { code, message, ...(cause !== undefined && { cause: kindOf(cause) }) };
  }
  return { type: kindOf(error), at: placeOf(error) };
}

/** Its code, which libraries give, or its class. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** File, line and column of the topmost frame. */
function placeOf(error: unknown): string | undefined {
  const frame = /^ {4}at (?:.*\(|async )?((?:file:|\/|[A-Z]:).*)(:\d+:\d+)\)?$/m;
  const [, file, place] = frame.exec(stackOf(error)) ?? [];
  if (file === undefined) return undefined;
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  return `${relative(process.cwd(), path)}${place}`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}
