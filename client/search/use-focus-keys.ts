import { useEffect } from 'react';
import { focusSearch } from './focus-search.ts';

/** True where ⌘ is what Ctrl is elsewhere. */
export const isApple = /Mac|iPhone|iPad/u.test(navigator.platform);

/** `/`, and Ctrl+K or ⌘K, lead into the search from anywhere but another dialogue. */
export function useFocusKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || !leadsToSearch(event)) return;
      if (document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      focusSearch();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function leadsToSearch({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
}: KeyboardEvent): boolean {
  if (altKey) return false;
  const hasCommand = isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (hasCommand && !shiftKey && key.toLowerCase() === 'k') return true;
  return key === '/' && !ctrlKey && !metaKey && !isTyping(target);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
