import { z } from 'zod';

/** An object of these keys and no others; who gives another one is told which there are. */
export function form<S extends z.core.$ZodShape>(shape: S) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const given = Array.isArray(issue.keys) ? issue.keys.join(', ') : 'this';
      return `${given} is none of its keys, which are: ${keys}`;
    },
  });
}
