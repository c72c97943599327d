/** How far an arrow goes, in pixels. */
const step = 40;
/** Of what is seen, what stays in view when a page is turned. */
const kept = 0.1;

/** How far each key goes in what is so high and so wide. */
const ways: Readonly<Record<string, (height: number) => { left?: number; top?: number }>> = {
  ArrowDown: () => ({ top: step }),
  ArrowUp: () => ({ top: -step }),
  ArrowRight: () => ({ left: step }),
  ArrowLeft: () => ({ left: -step }),
  PageDown: (height) => ({ top: height * (1 - kept) }),
  PageUp: (height) => ({ top: -height * (1 - kept) }),
  ' ': (height) => ({ top: height * (1 - kept) }),
  Home: () => ({ top: Number.MIN_SAFE_INTEGER }),
  End: () => ({ top: Number.MAX_SAFE_INTEGER }),
};

/** Scrolls an element as a browser does for one that has the focus; tells whether the key scrolls. */
export function scrollByKey(
  element: Element,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): boolean {
  const way = shiftKey ? undefined : ways[key];
  if (!way) return false;
  element.scrollBy(way(element.clientHeight));
  return true;
}
