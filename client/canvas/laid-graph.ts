/** What a layout is computed of, as a worker is told it: no slugs, only how things hang together. */
export interface LaidGraph {
  readonly nodes: readonly LaidNode[];
  /** Ends of the lines, as indices of nodes. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  /** What everything else is laid around. */
  readonly centre: number;
}

interface LaidNode {
  /** Where it stands at first. */
  readonly x: number;
  readonly y: number;
  /** Row of its kind from the top; null for a junction. */
  readonly layer: number | null;
}

/** A place for each node, in the drawing's units. */
export type Places = readonly (readonly [x: number, y: number])[];

/** The ends that each node other than a junction is tied to, through junctions too. */
export function neighboursIn({ nodes, lines }: LaidGraph): ReadonlySet<number>[] {
  const touching = nodes.map(() => new Set<number>());
  for (const [from, to] of lines) {
    if (from === to) continue;
    touching[from]?.add(to);
    touching[to]?.add(from);
  }
  return touching.map((others, index) => {
    const ends = [...others].flatMap((other) =>
      nodes[other]?.layer === null ? [...(touching[other] ?? [])] : [other],
    );
    return new Set(ends.filter((end) => end !== index));
  });
}
