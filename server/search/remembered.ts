/** Keys whose values are kept; beyond, all are forgotten, which costs less than to know the oldest. */
const mostKept = 10_000;

/** The function, which works out the value of a key once while it is kept: of thousands, the same come again. */
export function remembered<T>(workOut: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const value = workOut(key);
    kept.set(key, value);
    return value;
  };
}
