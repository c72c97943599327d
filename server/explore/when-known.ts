/** What the work makes of a value, at once where it is there: a promise in a row makes all of the row wait. */
export function whenKnown<T, R>(
  value: T | Promise<T>,
  work: (value: T) => R | Promise<R>,
): R | Promise<R> {
  return value instanceof Promise ? value.then(work) : work(value);
}
