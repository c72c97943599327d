import { shapePoints } from '../looks/shape-points.ts';
import { svgElement } from './svg-element.ts';

/** One of Cytoscape's shapes around the origin, as far as `half` to each side. */
export function svgShape(name: string, half: number): SVGElement {
  const points = shapePoints(name);
  if (points) {
    const corners = points.map(([x, y]) => `${x * half},${y * half}`).join(' ');
    return svgElement('polygon', { points: corners });
  }
  if (!name.endsWith('rectangle')) return svgElement('circle', { r: half });
  const rounding = name.startsWith('round') ? half * 0.35 : 0;
  return svgElement('rect', {
    x: -half,
    y: -half,
    width: half * 2,
    height: half * 2,
    rx: rounding,
  });
}
