import { shapePoints } from './shape-points.ts';

/**
 * A shape around the origin as an SVG path. Beside shapes with straight sides there is the
 * `round-rectangle`; any other name is a circle. Each begins where Cytoscape begins it, so that
 * dashes fall alike.
 */
export function shapePath(shape: string, size: number, rounding: number): string {
  const half = size / 2;
  const corners = shapePoints(shape);
  if (corners) return `M${corners.map(([x, y]) => `${x * half} ${y * half}`).join('L')}Z`;
  return shape === 'round-rectangle' ? roundedSquare(half, rounding) : circlePath(half);
}

export function circlePath(radius: number): string {
  const half = `A${radius} ${radius} 0 0 1`;
  return `M${radius} 0${half} ${-radius} 0${half} ${radius} 0Z`;
}

/** From the middle of the top, with the clock. */
function roundedSquare(half: number, rounding: number): string {
  const straight = half - rounding;
  const turn = `A${rounding} ${rounding} 0 0 1`;
  return [
    `M0 ${-half}`,
    `H${straight}${turn} ${half} ${-straight}`,
    `V${straight}${turn} ${straight} ${half}`,
    `H${-straight}${turn} ${-half} ${straight}`,
    `V${-straight}${turn} ${-straight} ${-half}`,
    'Z',
  ].join('');
}
