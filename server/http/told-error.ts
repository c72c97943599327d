import { relative } from 'node:path';
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
  const [, file, place] =
    /^ {4}at .*?(?:file:\/\/)?([^\s()]+?)(:\d+:\d+)\)?$/m.exec(stackOf(error)) ?? [];
  return file && `${relative(process.cwd(), file)}${place}`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}
