/** The stylesheets ask the same: a phone held either way, or a window as small. */
export const smallScreen = '(max-width: 899px), (max-height: 499px)';

/** Whether there is no room beside the drawing now, so that everything else lies over it. */
export function isSmallScreen(): boolean {
  return matchMedia(smallScreen).matches;
}
