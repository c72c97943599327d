import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NetworkCanvas } from '../canvas/network-canvas.tsx';
import { Details } from '../details/details.tsx';
import { LegendPanel } from '../legend/legend-panel.tsx';
import type { Network } from '../network/network.ts';
import { NetworkContext } from '../network/network-context.ts';
import { Dock } from '../panels/dock.tsx';
import { useView } from '../view/view-context.ts';
import styles from './page.module.css';
import { SelectionAnnouncement } from './selection-announcement.tsx';

/** Legend, network and details over one network and one selection. */
export function Explorer({ network }: { readonly network: Network }) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const isSelected = useView(({ selection }) => selection !== null);
  const panel = useView((state) => state.panel);
  const panelSize = useView((state) => state.panelSize);
  const { drawn, drawing, truncated } = network;
  return (
    <NetworkContext value={network}>
      <main
        className={styles.explorer}
        data-selected={isSelected}
        data-panel={panel ? panelSize : 'none'}
      >
        <LegendPanel />
        <section className={styles.network} aria-labelledby="network-title">
          <VisuallyHidden>
            <h2 id="network-title">{t('network.title')}</h2>
          </VisuallyHidden>
          {truncated && (
            <p className={styles.notice}>{t('network.truncated', { count: drawn.entities })}</p>
          )}
          <NetworkCanvas
            drawing={drawing}
            theme={theme}
            label={t('network.label', {
              entities: drawn.entities,
              statements: drawn.statements,
            })}
          />
        </section>
        <Dock />
        <Details />
        <SelectionAnnouncement />
      </main>
    </NetworkContext>
  );
}
