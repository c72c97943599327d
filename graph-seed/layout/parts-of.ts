import type { Drawing } from '../model/drawing.ts';

/** The drawing's parts that hang together, the largest first; what is tied to nothing is one of them. */
export function partsOf({ nodes, links }: Drawing): Drawing[] {
  const touching = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of links) {
    touching.get(source)?.add(target);
    touching.get(target)?.add(source);
  }
  const partOf = new Map<string, number>();
  const sizes: number[] = [];
  for (const { id } of nodes) {
    if (partOf.has(id)) continue;
    const part = new Set([id]);
    for (const one of part) for (const other of touching.get(one) ?? []) part.add(other);
    for (const one of part) partOf.set(one, part.size === 1 ? alone : sizes.length);
    if (part.size > 1) sizes.push(part.size);
  }
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  return [...order, alone]
    .map((part) => ({
      nodes: nodes.filter(({ id }) => partOf.get(id) === part),
      links: links.filter(({ source }) => partOf.get(source) === part),
    }))
    .filter((part) => part.nodes.length > 0);
}

/** The part of all that is tied to nothing. */
const alone = -1;
