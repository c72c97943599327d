type Point = readonly [x: number, y: number];

const goldenInset = 0.5 * (3 - Math.sqrt(5)) * 1.57;

const sides: Record<string, number> = {
  triangle: 3,
  pentagon: 5,
  hexagon: 6,
  heptagon: 7,
  octagon: 8,
};

/**
 * Corners of Cytoscape's polygon shapes, within -1 … 1; undefined for a shape that is no polygon or
 * is not known. The legend has to show what the canvas draws.
 */
export function shapePoints(shape: string): Point[] | undefined {
  if (shape === 'diamond') return regular(4, 0);
  if (shape === 'star') return star();
  const count = sides[shape.replace(/^round-/, '')];
  return count === undefined
    ? undefined
    : fitted(regular(count, count % 2 === 0 ? Math.PI / count : 0));
}

function regular(count: number, turn: number, radius = 1): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count + turn;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  });
}

function star(): Point[] {
  const inner = regular(5, Math.PI / 5, goldenInset);
  return fitted(regular(5, 0).flatMap((tip, index) => [tip, inner[index] ?? tip]));
}

function fitted(points: readonly Point[]): Point[] {
  const range = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return { least: Math.min(...values), most: Math.max(...values) };
  };
  const scale = (value: number, { least, most }: { least: number; most: number }) =>
    (2 * (value - least)) / (most - least) - 1;
  const across = range(0);
  const down = range(1);
  return points.map(([x, y]) => [scale(x, across), scale(y, down)]);
}
