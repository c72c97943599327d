import type { Look } from '../graph/drawing.ts';
import styles from './kind-swatch.module.css';
import { lookFor, nodeLooks } from './looks.ts';
import { nodeParts } from './node-parts.ts';
import { palettes } from './palette.ts';
import { sizesAt } from './sizes.ts';
import { SvgParts } from './svg-parts.tsx';
import { useSwatchTheme } from './use-swatch-theme.ts';

interface KindSwatchProps {
  readonly look: Look;
}

/** A node of a kind, as the canvas draws it. */
export function KindSwatch({ look }: KindSwatchProps) {
  const theme = useSwatchTheme();
  const plain = lookFor(nodeLooks, () => false);
  const form = { shape: look.shape, size: 14, colour: look[theme] };
  const parts = nodeParts(plain, form, { palette: palettes[theme], sizes: sizesAt(0) });
  return (
    <svg viewBox="-8 -8 16 16" className={styles.kind} aria-hidden="true">
      <SvgParts parts={parts} />
    </svg>
  );
}
