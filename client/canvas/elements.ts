import type { ElementDefinition } from 'cytoscape';
import type { DrawnLine } from '../graph/drawing.ts';
import { kindless, traits } from '../looks/looks.ts';
import type { PlacedDrawing, PlacedNode } from './placed-drawing.ts';

/** The drawing as Cytoscape's elements, without the words, which depend on the language. */
export function elementsOf({ nodes, lines }: PlacedDrawing): ElementDefinition[] {
  const counts = new Map<string, number>();
  const elements = lines.map((line) => {
    const ends = [line.source, line.target].sort().join('\n');
    const beside = counts.get(ends) ?? 0;
    counts.set(ends, beside + 1);
    return { line, ends, beside };
  });
  return [
    ...nodes.map(nodeElement),
    ...elements.map(({ line, ends, beside }) =>
      lineElement(line, { beside, isAlone: counts.get(ends) === 1 }),
    ),
  ];
}

/** Nodes and lines share one table of ids in Cytoscape. */
export function lineId(slug: string): string {
  return `line ${slug}`;
}

function nodeElement({ slug, type, x, y, label, look, degree }: PlacedNode): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: slug,
      slug,
      type,
      label,
      degree,
      ...(look ?? kindless),
      computed: { x, y },
      own: type === 'GHOST' ? [traits.ghost] : [],
      shownLabel: '',
    },
    position: { x, y },
  };
}

interface Company {
  /** How many lines between the same two come before. */
  readonly beside: number;
  readonly isAlone: boolean;
}

function lineElement(line: DrawnLine, { beside, isAlone }: Company): ElementDefinition {
  const { slug, source, target, role, statement, label, inferred, standing } = line;
  return {
    group: 'edges',
    data: {
      id: lineId(slug),
      slug,
      source,
      target,
      statement,
      label,
      direct: role === 'DIRECT',
      isLoop: source === target,
      stub: null,
      beside,
      isAlone,
      own: [
        ...(role === 'DIRECT' || role === 'OBJECT' ? [traits.arrow] : []),
        ...(inferred ? [traits.inferred] : []),
        ...(standing === 'DISPUTED' ? [traits.disputed] : []),
      ],
      shownLabel: '',
    },
  };
}
