import type { ElementDefinition } from 'cytoscape';
import type { Drawing, DrawnLine, DrawnNode } from '../graph/drawing.ts';
import { kindless, traits } from '../looks/looks.ts';

/** The drawing as Cytoscape's elements, without the words, which depend on the language. */
export function elementsOf({ nodes, lines }: Drawing): ElementDefinition[] {
  return [...nodes.map(nodeElement), ...lines.map(lineElement)];
}

function nodeElement({ slug, type, x, y, label, look, degree }: DrawnNode): ElementDefinition {
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
      more: 0,
      shownLabel: '',
    },
    classes: type === 'GHOST' ? [traits.ghost] : [],
    position: { x, y },
  };
}

function lineElement(line: DrawnLine): ElementDefinition {
  const { slug, source, target, role, statement, label, inferred, standing } = line;
  return {
    group: 'edges',
    data: {
      // Nodes and lines share one table of ids in Cytoscape.
      id: `line ${slug}`,
      slug,
      source,
      target,
      statement,
      label,
      direct: role === 'DIRECT',
      shownLabel: '',
    },
    classes: [
      ...(role === 'DIRECT' || role === 'OBJECT' ? [traits.arrow] : []),
      ...(inferred ? [traits.inferred] : []),
      ...(standing === 'DISPUTED' ? [traits.disputed] : []),
    ],
  };
}
