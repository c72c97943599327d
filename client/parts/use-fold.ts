import { type SyntheticEvent, useState } from 'react';
import { usePrinting } from '../browser/use-printing.ts';

/** For a `details` element: opened and closed by the reader, and open on paper, where nobody can. */
export function useFold(initiallyOpen: boolean) {
  const [isOpened, setOpened] = useState(initiallyOpen);
  const isPrinting = usePrinting();
  return {
    open: isOpened || isPrinting,
    onToggle: ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
      if (!isPrinting) setOpened(currentTarget.open);
    },
  };
}
