import { Info, ListTree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFitting } from '../parts/use-fitting.ts';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import type { PanelId } from '../view/panel-ids.ts';
import { useView } from '../view/view-context.ts';
import { BarButton } from './bar-button.tsx';
import { MorePanels } from './more-panels.tsx';
import styles from './navigation-bar.module.css';
import { PanelSizes } from './panel-sizes.tsx';
import { panels } from './panels.ts';

/** The way to every panel; on a small screen to the legend and the details as well. */
export function NavigationBar() {
  const { t } = useTranslation();
  const isSmall = useSmallScreen();
  const open = useView(({ panel }) => panel);
  const sheet = useView((state) => state.sheet);
  const openPanel = useView((state) => state.openPanel);
  const openSheet = useView((state) => state.openSheet);
  const { row, count } = useFitting<HTMLDivElement>(panels.length);
  const shown = isSmall && sheet !== 'panel' ? null : open;
  const toggle = (id: PanelId) => openPanel(id === shown ? null : id);
  return (
    <nav className={styles.bar} aria-label={t('panels.tabs')}>
      {isSmall && (
        <BarButton
          icon={ListTree}
          label={t('panels.legend')}
          opens="legend"
          isOpen={sheet === 'legend'}
          onClick={() => openSheet(sheet === 'legend' ? null : 'legend')}
        />
      )}
      <div ref={row} className={styles.tabs}>
        {panels.map(({ id, icon }, index) => (
          <BarButton
            key={id}
            icon={icon}
            label={t(`panels.${isSmall ? 'short' : 'title'}.${id}`)}
            opens={id}
            isAway={index >= count}
            isOpen={id === shown}
            onClick={() => toggle(id)}
          />
        ))}
      </div>
      {count < panels.length && (
        <MorePanels panels={panels.slice(count)} open={shown} onChoose={toggle} />
      )}
      {isSmall && (
        <BarButton
          icon={Info}
          label={t('panels.details')}
          opens="details"
          isOpen={sheet === 'details'}
          onClick={() => openSheet(sheet === 'details' ? null : 'details')}
        />
      )}
      {open && !isSmall && <PanelSizes />}
    </nav>
  );
}
