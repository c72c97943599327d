import { usePrinting } from '../browser/use-printing.ts';
import type { Theme } from './palette.ts';
import { useTheme } from './use-theme.ts';

/** The theme that a swatch is drawn in: as the page, and light on paper. */
export function useSwatchTheme(): Theme {
  const theme = useTheme();
  return usePrinting() ? 'light' : theme;
}
