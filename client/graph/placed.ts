interface Place {
  readonly x: number;
  readonly y: number;
}

const gap = 120;
const columns = 12;

/** The nodes' places; those that were not computed stand in rows below the rest. */
export function placed(nodes: readonly { x: number | null; y: number | null }[]): Place[] {
  const known = nodes.flatMap(({ x, y }) => (x === null || y === null ? [] : [{ x, y }]));
  const left = known.reduce((least, { x }) => Math.min(least, x), known[0]?.x ?? 0);
  const bottom = known.reduce((most, { y }) => Math.max(most, y), known[0]?.y ?? 0);
  let waiting = 0;
  return nodes.map(({ x, y }) => {
    if (x !== null && y !== null) return { x, y };
    const place = {
      x: left + (waiting % columns) * gap,
      y: bottom + gap * (1 + Math.floor(waiting / columns)),
    };
    waiting += 1;
    return place;
  });
}
