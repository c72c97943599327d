/** What makes a link one, and what lets it take the focus. */
const attributes = ['href', 'tabindex'];

/**
 * Lets the letters of a link be marked from within it, called as the pointer goes down: Chromium and
 * WebKit begin no marking on a link, so that it is none until the press has been dealt with.
 */
export function letMarkingBegin(link: HTMLAnchorElement): void {
  const kept = attributes.map((name) => [name, link.getAttribute(name)] as const);
  for (const name of attributes) link.removeAttribute(name);
  const restore = () => {
    clearTimeout(timer);
    link.removeEventListener('mouseup', restore);
    for (const [name, value] of kept) if (value !== null) link.setAttribute(name, value);
  };
  const timer = setTimeout(restore);
  // A quick release may come first, and the click that follows needs a link again.
  link.addEventListener('mouseup', restore);
}
