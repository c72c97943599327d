import { leaveField } from './leave-field.ts';

/** Something that lies over the page until it is closed: a dialog, a menu, the list under a box. */
export interface Layer {
  /** Null while it is not in the document. */
  readonly element: () => Element | null;
  readonly close: () => void;
  /** Whether it lies under a box that keeps the focus and stands in the same element. */
  readonly hasBox: boolean;
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
    if (layer.hasBox) return;
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
 * and Escape closes that layer alone, as does a press beside it. Call it before the page is drawn.
 */
export function watchLayers(): void {
  watchPresses();
  window.addEventListener(
    'keydown',
    (event) => {
      const top = topmost();
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

/** All that one press brings, with the finger or with the mouse. */
const ofPresses = [
  ...['pointerdown', 'touchstart', 'touchmove', 'mousedown', 'pointerup', 'touchend', 'mouseup'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu'],
];

/** A press beside the topmost layer closes it and does nothing else, but with the mouse beside a list. */
function watchPresses(): void {
  let isBeside = false;
  const hear = (event: Event) => {
    if (event instanceof PointerEvent && event.type === 'pointerdown') isBeside = isTaken(event);
    // The keyboard's click belongs to no press.
    if (!isBeside || (event instanceof MouseEvent && isClickOfKey(event))) return;
    event.stopImmediatePropagation();
    if (!event.type.startsWith('touch')) event.preventDefault();
  };
  for (const name of ofPresses) window.addEventListener(name, hear, { capture: true });
}

/**
 * Whether what was pressed is beside the topmost layer, which is closed then. Who points with a mouse
 * sees what is pressed beside a list, and means it.
 */
function isTaken({ target: pressed, pointerType }: PointerEvent): boolean {
  const top = topmost();
  if (!top || !(pressed instanceof Node)) return false;
  const element = top.element();
  const own = top.hasBox ? element?.parentElement : element;
  if (own?.contains(pressed)) return false;
  top.close();
  if (!top.hasBox) return true;
  leaveField();
  return pointerType !== 'mouse';
}

function isClickOfKey({ type, detail }: MouseEvent): boolean {
  return type === 'click' && detail === 0;
}

function topmost(): Layer | undefined {
  return layers.findLast(({ element }) => isVisible(element()));
}

/** What is open may still be out of sight, with the panel it stands in. */
function isVisible(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}
