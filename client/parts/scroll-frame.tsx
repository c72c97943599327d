import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import styles from './scroll-frame.module.css';

interface ScrollFrameProps {
  /** Of what scrolls, for who needs it. */
  readonly scroller?: RefObject<HTMLDivElement | null>;
  /** Of what scrolls. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What scrolls, with a shade at the edge beyond which there is more: not every scrollbar is seen. */
export function ScrollFrame({ scroller, className, children }: ScrollFrameProps) {
  const own = useRef<HTMLDivElement>(null);
  const inner = scroller ?? own;
  const [more, setMore] = useState('');
  useLayoutEffect(() => {
    const element = inner.current;
    if (!element) return;
    const measure = () => {
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } =
        element;
      const right = scrollLeft + clientWidth < scrollWidth - 1 ? 'right' : '';
      const below = scrollTop + clientHeight < scrollHeight - 1 ? 'below' : '';
      setMore(`${right} ${below}`.trim());
    };
    const observer = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) observer.observe(one);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [inner]);
  return (
    <div className={styles.frame} data-more={more}>
      <div ref={inner} className={className} data-scrolls>
        {children}
      </div>
    </div>
  );
}
