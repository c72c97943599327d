import { type SignName, signParts } from './sign-parts.ts';
import styles from './sign-swatch.module.css';
import { SvgParts } from './svg-parts.tsx';
import { useSwatchTheme } from './use-swatch-theme.ts';

/** A sign of the drawing that belongs to no kind, as the canvas draws it. */
export function SignSwatch({ name }: { readonly name: SignName }) {
  const theme = useSwatchTheme();
  return (
    <svg viewBox="0 0 28 20" className={styles.sign} aria-hidden="true">
      <SvgParts parts={signParts(name, theme)} />
    </svg>
  );
}
