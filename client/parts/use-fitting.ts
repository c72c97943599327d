import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Fitting<E extends HTMLElement> {
  /** Of an element that wraps its children and cuts off all rows but the first. */
  readonly row: RefObject<E | null>;
  /** How many of its children stand in that row. */
  readonly count: number;
}

/** How many of some things stand beside each other, as long as they have the words they have. */
export function useFitting<E extends HTMLElement>(all: number): Fitting<E> {
  const row = useRef<E>(null);
  const [count, setCount] = useState(all);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => {
      const tops = [...element.children].map((child) => child.getBoundingClientRect().top);
      setCount(tops.filter((top) => top - (tops[0] ?? 0) < 1).length);
    };
    const observer = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) observer.observe(one);
    measure();
    return () => observer.disconnect();
  }, []);
  return { row, count };
}
