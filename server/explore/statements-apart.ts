/**
 * The statements of each hop, given out so that none stands at two hops and each hop has one; what
 * is left over is the first hop's that has it. Undefined where some hop would be left without.
 */
export function statementsApart(hops: readonly (readonly string[])[]): string[][] | undefined {
  const owner = new Map<string, number>();
  for (const hop of hops.keys()) if (!findsOne(hops, hop, owner, new Set())) return undefined;
  for (const [hop, statements] of hops.entries()) {
    for (const one of statements) if (!owner.has(one)) owner.set(one, hop);
  }
  return hops.map((statements, hop) => statements.filter((one) => owner.get(one) === hop));
}

/** Whether the hop can have a statement of its own, for which others may take another of theirs. */
function findsOne(
  hops: readonly (readonly string[])[],
  hop: number,
  owner: Map<string, number>,
  tried: Set<string>,
): boolean {
  for (const one of hops[hop] ?? []) {
    if (tried.has(one)) continue;
    tried.add(one);
    const before = owner.get(one);
    if (before !== undefined && !findsOne(hops, before, owner, tried)) continue;
    owner.set(one, hop);
    return true;
  }
  return false;
}
