import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
  return (
    <section
      key={panel.id}
      className={styles.panel}
      id={panelId}
      tabIndex={-1}
      aria-labelledby="panel-title"
    >
      <VisuallyHidden>
        <h2 id="panel-title">{title}</h2>
      </VisuallyHidden>
      <panel.Content title={title} />
    </section>
  );
}
