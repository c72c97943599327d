import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { openLayer } from '../browser/layers.ts';

/**
 * While it is open, the element of the answer is a layer: keys are for it alone, Escape closes it,
 * and the focus returns when it is closed.
 */
export function useLayer<E extends HTMLElement>(
  isOpen: boolean,
  onClose: () => void,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const close = useEffectEvent(onClose);
  useLayoutEffect(
    () => (isOpen ? openLayer({ element: () => element.current, close }) : undefined),
    [isOpen],
  );
  return element;
}
