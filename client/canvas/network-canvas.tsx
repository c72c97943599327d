import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { useSelection } from '../selection/use-selection.ts';
import { CanvasButtons } from './canvas-buttons.tsx';
import { type CanvasController, createCanvas } from './create-canvas.ts';
import type { Drawing } from './drawing.ts';
import styles from './network-canvas.module.css';
import type { Theme } from './palette.ts';

interface NetworkCanvasProps {
  readonly drawing: Drawing;
  readonly theme: Theme;
  /** What a screen reader says of the picture. */
  readonly label: string;
}

/** The network as a picture, with buttons to zoom. */
export function NetworkCanvas({ drawing, theme, label }: NetworkCanvasProps) {
  const language = useLanguage();
  const { selected, select } = useSelection();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<CanvasController>(null);
  // Read when the canvas is made; later changes go through the setters below.
  const initial = useRef({ language, theme });
  const onSelect = useRef(select);
  onSelect.current = select;

  useEffect(() => {
    if (!container.current) return;
    const created = createCanvas(container.current, {
      ...initial.current,
      onSelect: (selection) => onSelect.current(selection),
    });
    canvas.current = created;
    return () => created.destroy();
  }, []);
  useEffect(() => canvas.current?.setData(drawing), [drawing]);
  useEffect(() => canvas.current?.setTheme(theme), [theme]);
  useEffect(() => canvas.current?.setLanguage(language), [language]);
  useEffect(() => canvas.current?.select(selected?.slug ?? null), [selected]);

  return (
    <div className={styles.frame}>
      <div ref={container} className={styles.canvas} role="img" aria-label={label} />
      <CanvasButtons
        onZoom={(factor) => canvas.current?.zoomBy(factor)}
        onFit={() => canvas.current?.fit()}
      />
    </div>
  );
}
