import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveField } from '../browser/leave-field.ts';
import type { Drawing } from '../graph/drawing.ts';
import { useLit } from '../graph/use-lit.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { Theme } from '../looks/palette.ts';
import type { Point } from '../looks/point.ts';
import type { Selection } from '../view/selection.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import type { CanvasController, CanvasOptions, Scene } from './canvas.ts';
import { createCanvas } from './create-canvas.ts';
import styles from './network-canvas.module.css';
import type { Direction } from './next-in-direction.ts';

interface NetworkCanvasProps extends Pick<CanvasOptions, 'onToggle' | 'onMove' | 'onMenu'> {
  readonly drawing: Drawing;
  readonly scene: Scene;
  readonly theme: Theme;
  /** What a screen reader says of the picture. */
  readonly label: string;
  /** Filled with the controller while the canvas is there. */
  readonly controller: RefObject<CanvasController | null>;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The network as a picture that the pointer and the arrow keys walk. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { drawing, scene, theme, label, controller } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { selected, select } = useSelection();
  const walkTo = useView((state) => state.walkTo);
  const lit = useLit();
  const container = useRef<HTMLDivElement>(null);
  // Read when the canvas is made; later changes go through the setters below.
  const initial = useRef({ language, theme });
  const handlers = useRef({ ...props, onSelect: select });
  handlers.current = { ...props, onSelect: select };

  useEffect(() => {
    if (!container.current) return;
    const created = createCanvas(container.current, {
      ...initial.current,
      onSelect: (selection) => handlers.current.onSelect(selection),
      onMenu: (selection, at) => handlers.current.onMenu(selection, at),
      onToggle: (slug) => handlers.current.onToggle(slug),
      onMove: (slug, place) => handlers.current.onMove(slug, place),
    });
    controller.current = created;
    return () => {
      controller.current = null;
      created.destroy();
    };
  }, [controller]);
  useEffect(() => controller.current?.setData(drawing), [controller, drawing]);
  useEffect(() => controller.current?.setScene(scene), [controller, scene]);
  useEffect(() => controller.current?.setTheme(theme), [controller, theme]);
  useEffect(() => controller.current?.setLanguage(language), [controller, language]);
  useEffect(() => controller.current?.light(lit), [controller, lit]);

  const press = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction) {
      const next = controller.current?.next(selected?.slug ?? null, direction);
      if (next) walkTo(next);
    } else if (event.key === 'Enter') document.getElementById('details')?.focus();
    else if (isMenuKey(event)) {
      const at = placeOnScreen(controller.current, selected);
      // The same key press, still on its way up, would close a menu that is open already.
      requestAnimationFrame(() => handlers.current.onMenu(selected, at));
    } else return;
    event.preventDefault();
  };
  return (
    <div
      role="application"
      id="network-walk"
      aria-label={t('canvas.keys')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the drawing
      tabIndex={0}
      className={styles.frame}
      onKeyDown={press}
      onPointerDownCapture={leaveField}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div ref={container} className={styles.canvas} role="img" aria-label={label} />
    </div>
  );
}

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

/** The menu of what is chosen opens where it is drawn. */
function placeOnScreen(canvas: CanvasController | null, selected: Selection | null): Point {
  const fallback = { x: 24, y: 24 };
  return (selected && canvas?.pixelOf(selected.slug)) ?? fallback;
}
