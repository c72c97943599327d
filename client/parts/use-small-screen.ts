import { useMediaQuery } from '@mantine/hooks';

/** The stylesheets ask the same: a phone held either way, or a window as small. */
const smallScreen = '(max-width: 899px), (max-height: 499px)';

/** Whether there is no room beside the drawing, so that everything else lies over it. */
export function useSmallScreen(): boolean {
  return useMediaQuery(smallScreen, false, { getInitialValueInEffect: false }) ?? false;
}
