/** Something that lies over the page until it is closed: a dialog, a menu, the list under a box. */
export interface Layer {
  /** Null while it is not in the document. */
  readonly element: () => Element | null;
  readonly close: () => void;
}

/** What is open, the topmost last. */
const layers: Layer[] = [];
const taken = new WeakSet<Event>();

/** Browsers' code for a key that an input method has taken; Safari's only sign of it after the end. */
const takenByInputMethod = 229;

/**
 * Puts a layer on top of all others. Call the answer once it is closed: the focus, where it was in
 * the layer or is nowhere, returns to where it came from.
 */
export function openLayer(layer: Layer): () => void {
  const cameFrom = document.activeElement;
  layers.push(layer);
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body;
    if (!isLost && !layer.element()?.contains(focused)) return;
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) {
      cameFrom.focus({ preventScroll: true });
    }
  };
}

/**
 * From now on, before anyone else acts on a key, it is taken for the topmost layer that can be seen,
 * and Escape closes that layer alone. Call it before the page is drawn.
 */
export function watchLayers(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const top = layers.findLast(({ element }) => isVisible(element()));
      if (!top) return;
      taken.add(event);
      if (event.key !== 'Escape' || isOfInputMethod(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      top.close();
    },
    { capture: true },
  );
}

/** Whether the key is for a layer above the page, even where it has closed it meanwhile. */
export function belongsToLayer(event: Event): boolean {
  return taken.has(event);
}

/** Whether the key is part of what an input method composes. */
export function isOfInputMethod({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === takenByInputMethod;
}

/** What is open may still be out of sight, with the panel it stands in. */
function isVisible(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}
