/** Room that is left between the words and the edge, in pixels. */
const margin = 12;

/**
 * Scrolls the scroller alone, never the page, so that the words are seen: `well` near the top third,
 * `barely` just within. Does nothing where they are in view already.
 */
export function showWithin(scroller: Element, words: Element, how: 'well' | 'barely'): void {
  const view = scroller.getBoundingClientRect();
  // Words that run over several lines are shown by their first.
  const { top, bottom } = words.getClientRects()[0] ?? words.getBoundingClientRect();
  if (top >= view.top + margin && bottom <= view.bottom - margin) return;
  const room = how === 'well' ? view.height / 3 : view.height - (bottom - top) - 4 * margin;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({
    top: scroller.scrollTop + top - view.top - room,
    behavior: still ? 'instant' : 'smooth',
  });
}
