import { VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { scrollByKey } from '../browser/scroll-by-key.ts';
import { useView } from '../view/view-context.ts';
import styles from './open-panel.module.css';
import { panelId } from './panel-focus.ts';
import { panels } from './panels.ts';

/** What is open under the drawing; nothing where nothing is. */
export function OpenPanel() {
  const { t } = useTranslation();
  const open = useView(({ panel }) => panel);
  const panel = panels.find(({ id }) => id === open);
  if (!panel) return null;
  const title = t(`panels.title.${panel.id}`);
  /** The focus that a key brought here is beside what scrolls, which may come later. */
  const scroll = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    const scroller = currentTarget.querySelector('[data-scrolls]') ?? currentTarget;
    if (target === currentTarget && scrollByKey(scroller, event)) event.preventDefault();
  };
  return (
    <section
      key={panel.id}
      className={styles.panel}
      id={panelId}
      tabIndex={-1}
      aria-labelledby="panel-title"
      onKeyDown={scroll}
    >
      <VisuallyHidden>
        <h2 id="panel-title">{title}</h2>
      </VisuallyHidden>
      <panel.Content title={title} />
    </section>
  );
}
