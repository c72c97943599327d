import type { CSSProperties } from 'react';
import type { Look } from '../graph/drawing.ts';
import styles from './kind-swatch.module.css';
import { shapePoints } from './shape-points.ts';

interface KindSwatchProps {
  readonly look: Look;
}

/** A kind's shape in its colour, as the canvas draws it. */
export function KindSwatch({ look }: KindSwatchProps) {
  const colours = { '--light': look.light, '--dark': look.dark } as CSSProperties;
  return (
    <svg viewBox="-1.15 -1.15 2.3 2.3" className={styles.kind} style={colours} aria-hidden="true">
      <Shape name={look.shape} />
    </svg>
  );
}

function Shape({ name }: { readonly name: string }) {
  const points = shapePoints(name);
  if (points) return <polygon points={points.map((point) => point.join(',')).join(' ')} />;
  if (!name.endsWith('rectangle')) return <circle r={1} />;
  return <rect x={-1} y={-1} width={2} height={2} rx={name.startsWith('round') ? 0.35 : 0} />;
}
