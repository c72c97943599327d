/**
 * What an entity is in, directly or through another, the nearest first and equally near ones in the
 * order of ids; from what each is in directly.
 */
export function outwards(id: string, directly: (id: string) => Iterable<string>): string[] {
  const found = new Set<string>();
  let level = [id];
  while (level.length > 0) {
    const next = new Set(level.flatMap((one) => [...directly(one)]));
    level = [...next].filter((one) => one !== id && !found.has(one)).sort();
    for (const one of level) found.add(one);
  }
  return [...found];
}
