import type { LaidOut } from './canvas.ts';
import type { LaidGraph } from './laid-graph.ts';
import type { PlacedDrawing } from './placed-drawing.ts';

/** What a layout is made of, with the slugs of its nodes in their order. */
export interface GraphToLay {
  readonly slugs: readonly string[];
  readonly graph: LaidGraph;
}

/** The part of the drawing that is laid out, or all of it. */
export function graphToLay({ nodes, lines }: PlacedDrawing, part: LaidOut | null): GraphToLay {
  const laid = nodes.filter(({ slug }) => part?.nodes.has(slug) ?? true);
  const indices = new Map(laid.map(({ slug }, index) => [slug, index]));
  const drawn = lines.filter(({ slug }) => part?.lines.has(slug) ?? true);
  const largest = laid.reduce(
    (best, { type, degree }, index) =>
      type === 'ENTITY' && degree > (laid[best]?.degree ?? 0) ? index : best,
    0,
  );
  return {
    slugs: laid.map(({ slug }) => slug),
    graph: {
      nodes: laid.map(({ x, y, layer }) => ({ x, y, layer })),
      lines: drawn.flatMap(({ source, target }) => {
        const [from, to] = [indices.get(source), indices.get(target)];
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      }),
      centre: indices.get(part?.centre ?? '') ?? largest,
    },
  };
}
