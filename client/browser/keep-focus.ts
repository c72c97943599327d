import { byFinger } from './by-finger.ts';

/** Enough to find a way back where several places are gone at once. */
const mostPlaces = 50;

/** What the focus only passes through, and does not come back to. */
export const passing = { 'data-passing': true } as const;

/**
 * From now on a focus whose element is taken away goes back to where it came from: the last place
 * that can still have it, else the one of the answer. One that the reader lets go is left alone.
 */
export function keepFocus(home: () => HTMLElement | null): void {
  const places: HTMLElement[] = [];
  let holder: HTMLElement | null = null;
  const check = () => {
    const { activeElement } = document;
    if (!holder || (activeElement && activeElement !== document.body)) return;
    const isLetGo = canHaveFocus(holder);
    holder = null;
    if (!isLetGo) (places.findLast(isWayBack) ?? home())?.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    holder = target;
    const known = places.indexOf(target);
    if (known >= 0) places.splice(known, 1);
    places.push(target);
    if (places.length > mostPlaces) places.shift();
  });
  // Nobody is told of an element that is removed; one that is hidden or disabled loses the focus later.
  new MutationObserver(check).observe(document, { childList: true, subtree: true });
  document.addEventListener('focusout', () => queueMicrotask(check));
}

/** A field would bring up the keyboard of a phone. */
function isWayBack(place: HTMLElement): boolean {
  const isField = place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement;
  if (place.closest('[data-passing]') || (isField && byFinger())) return false;
  return canHaveFocus(place);
}

/** What is not in the document, or put away, has no box. */
function canHaveFocus(place: HTMLElement): boolean {
  return place.isConnected && place.getClientRects().length > 0 && !place.matches(':disabled');
}
