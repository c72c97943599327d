/** The id of the search's input. */
export const searchId = 'search';

/** Puts the cursor into the search, what stands there chosen to be typed over. */
export function focusSearch(): void {
  const input = document.getElementById(searchId);
  input?.focus();
  if (input instanceof HTMLInputElement) input.select();
}
