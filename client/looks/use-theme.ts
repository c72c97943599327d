import { useComputedColorScheme } from '@mantine/core';
import type { Theme } from './palette.ts';

/** The theme that the page is shown in, known from the first picture on. */
export function useTheme(): Theme {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}
