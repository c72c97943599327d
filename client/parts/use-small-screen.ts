import { useMediaQuery } from '@mantine/hooks';
import { smallScreen } from '../browser/small-screen.ts';

/** Whether there is no room beside the drawing, so that everything else lies over it. */
export function useSmallScreen(): boolean {
  return useMediaQuery(smallScreen, false, { getInitialValueInEffect: false }) ?? false;
}
