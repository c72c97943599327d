import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { ChevronDown, Maximize2, Minimize2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../view/view-context.ts';
import styles from './dock.module.css';
import { leavePanel, panelId } from './panel-focus.ts';
import { panels } from './panels.ts';

/** The tabs of the panels, with the one that is open under them. */
export function Dock() {
  const { t } = useTranslation();
  const open = useView(({ panel }) => panel);
  const size = useView(({ panelSize }) => panelSize);
  const openPanel = useView((state) => state.openPanel);
  const resize = useView((state) => state.resizePanel);
  const panel = panels.find(({ id }) => id === open);
  const title = panel ? t(`panels.title.${panel.id}`) : '';
  const isFull = size === 'full';
  const resizeLabel = isFull ? t('panels.shrink') : t('panels.enlarge');
  return (
    <div className={styles.dock} data-open={panel !== undefined}>
      <div className={styles.bar}>
        <nav className={styles.tabs} aria-label={t('panels.tabs')}>
          {panels.map(({ id, icon: Icon }) => (
            <button
              key={id}
              type="button"
              className={styles.tab}
              aria-expanded={id === open}
              ref={id === open ? showTab : undefined}
              onClick={() => openPanel(id === open ? null : id)}
            >
              <Icon size={16} aria-hidden="true" />
              <span>{t(`panels.title.${id}`)}</span>
            </button>
          ))}
        </nav>
        {panel && (
          <div className={styles.sizes}>
            <ActionIcon
              className={styles.resize}
              variant="subtle"
              color="gray"
              size={32}
              aria-label={resizeLabel}
              title={resizeLabel}
              onClick={() => resize(isFull ? 'half' : 'full')}
            >
              {isFull ? <Minimize2 size={16} /> : <Maximize2 size={16} />}
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('panels.close')}
              title={t('panels.close')}
              onClick={() => leavePanel(() => openPanel(null))}
            >
              <ChevronDown size={18} />
            </ActionIcon>
          </div>
        )}
      </div>
      {panel && (
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
      )}
    </div>
  );
}

/** The tab of what is open is never scrolled out of its bar. */
function showTab(tab: HTMLButtonElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
