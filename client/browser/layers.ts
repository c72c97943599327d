const layers = '[role="dialog"], [role="menu"], [role="listbox"]';

let wasOpen = false;

/**
 * Notes, before anyone else acts on a key, whether a menu, a list of suggestions or a dialog is
 * open: the key is then for that layer alone, even where it closes it. Call it before the page is
 * drawn.
 */
export function watchLayers(): void {
  window.addEventListener(
    'keydown',
    () => {
      wasOpen = document.querySelector(layers) !== null;
    },
    { capture: true },
  );
}

/** Whether the key that is acted on belongs to a layer above the page. */
export function belongsToLayer(): boolean {
  return wasOpen;
}
