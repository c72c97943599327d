import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { openLayer } from '../browser/layers.ts';

/**
 * While it is open, the element of the answer is a layer: keys are for it alone, Escape and a press
 * beside it close it, and the focus returns then. Under a box the focus stays in that, and a press
 * on what stands around both is no press beside it.
 */
export function useLayer<E extends HTMLElement>(
  isOpen: boolean,
  onClose: () => void,
  hasBox = false,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const close = useEffectEvent(onClose);
  useLayoutEffect(
    () =>
      isOpen
        ? openLayer({
            element: () => element.current,
            close,
            hasBox,
          })
        : undefined,
    [isOpen, hasBox],
  );
  return element;
}
