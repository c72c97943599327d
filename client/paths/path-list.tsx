import { useEffect, useMemo, useState } from 'react';
import type { Path } from '../api/paths-document.ts';
import { useView } from '../view/view-context.ts';
import { PathItem } from './path-item.tsx';
import styles from './paths.module.css';
import { spotlightOfPath } from './spotlight-of-path.ts';

/** The paths, of which one is open; it is lit in the drawing, or the one that is pointed at. */
export function PathList({ paths }: { readonly paths: readonly Path[] }) {
  const lightUp = useView((state) => state.lightUp);
  const spotlight = useView((state) => state.spotlight);
  const [open, setOpen] = useState<number | null>(0);
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const lights = useMemo(() => paths.map(spotlightOfPath), [paths]);
  const light = lights[pointedAt ?? open ?? -1] ?? null;
  useEffect(() => lightUp(light), [light, lightUp]);
  useEffect(() => () => lightUp(null), [lightUp]);
  return (
    <ol className={styles.paths}>
      {paths.map((path, index) => (
        <PathItem
          key={keyOf(path)}
          path={path}
          isOpen={index === open}
          isLit={lights[index] === spotlight}
          onToggle={() => setOpen(index === open ? null : index)}
          onPoint={(isPointedAt) => setPointedAt(isPointedAt ? index : null)}
        />
      ))}
    </ol>
  );
}

function keyOf({ hops }: Path): string {
  return hops.map(({ to }) => to?.slug).join(' ');
}
