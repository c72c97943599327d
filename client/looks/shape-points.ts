type Corner = readonly [x: number, y: number];

const goldenInset = 0.5 * (3 - Math.sqrt(5)) * 1.57;

const sides: Readonly<Record<string, number>> = {
  triangle: 3,
  rectangle: 4,
  pentagon: 5,
  hexagon: 6,
  heptagon: 7,
  octagon: 8,
};

/** Corners of a shape with straight sides, within -1 … 1; undefined for any other shape. */
export function shapePoints(shape: string): Corner[] | undefined {
  if (shape === 'diamond') return regular(4, Math.PI);
  if (shape === 'star') return star();
  const count = sides[shape];
  return count === undefined ? undefined : regular(count, count % 2 === 0 ? Math.PI / count : 0);
}

function regular(count: number, turn: number): Corner[] {
  return fitted(onCircle(count, turn));
}

function star(): Corner[] {
  const inner = onCircle(5, Math.PI / 5, goldenInset);
  return fitted(onCircle(5, 0).flatMap((tip, index) => [tip, inner[index] ?? tip]));
}

/** Against the clock, from a turn away from the top. */
function onCircle(count: number, turn: number, radius = 1): Corner[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count + turn;
    return [-radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  });
}

/** Stretched to the whole square. */
function fitted(points: readonly Corner[]): Corner[] {
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
