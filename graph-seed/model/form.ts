import { z } from 'zod';

const cut = 'Inside { } a comma ends an entry: put words that have one in quotation marks';

/** `{ begins: 近年来,高新区 }` without quotation marks is an object with a key 高新区 and nothing there. */
function isCut(input: unknown, keys: readonly string[]): boolean {
  const entries = new Map(Object.entries(input ?? {}));
  return keys.some((key) => entries.get(key) === null);
}

/** An object of these keys and no others; who gives another one is told which there are. */
export function form<S extends z.core.$ZodShape>(shape: S) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const given: readonly string[] = Array.isArray(issue.keys) ? issue.keys.map(String) : [];
      const message = `${given.join(', ')} is none of its keys, which are: ${keys}`;
      return isCut(issue.input, given) ? `${message}. ${cut}` : message;
    },
  });
}
