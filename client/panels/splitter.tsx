import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { halfSize, leastSize, mostSize, sizeNear, sizeStep } from '../view/panel-size.ts';
import { useView } from '../view/view-context.ts';
import { panelId } from './panel-focus.ts';
import styles from './splitter.module.css';

/** Moves the line between the drawing and the panel, by pointer or by the keys of a separator. */
export function Splitter() {
  const { t } = useTranslation();
  const size = useView(({ panelSize }) => panelSize);
  const resize = useView((state) => state.resizePanel);
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: size + sizeStep,
    ArrowDown: size - sizeStep,
    Home: mostSize,
    End: leastSize,
    Enter: halfSize,
  };
  const press = (event: KeyboardEvent) => {
    const wanted = keys[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(sizeNear(wanted));
  };
  /** The page follows the pointer, the view and its address when it is let go. */
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { currentTarget, pointerId, clientY } = event;
    const whole = currentTarget.closest('main');
    if (!whole || !currentTarget.hasPointerCapture(pointerId)) return;
    const { bottom, height } = whole.getBoundingClientRect();
    const wanted = sizeNear(((bottom - clientY) / height) * 100);
    if (event.type === 'pointerup') resize(wanted);
    else whole.style.setProperty('--panel-size', String(wanted));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('panels.split')}
      aria-valuenow={size}
      aria-valuemin={leastSize}
      aria-valuemax={mostSize}
      aria-controls={panelId}
      title={t('panels.splitHint')}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={press}
      onDoubleClick={() => resize(halfSize)}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={follow}
      onPointerUp={follow}
    />
  );
}
