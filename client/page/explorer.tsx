import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkCanvas } from '../canvas/network-canvas.tsx';
import { Details } from '../details/details.tsx';
import { LegendPanel } from '../legend/legend-panel.tsx';
import type { Network } from '../network/network.ts';
import { NetworkContext } from '../network/network-context.ts';
import type { Selection } from '../selection/selection.ts';
import { SelectionContext } from '../selection/selection-context.ts';
import styles from './page.module.css';
import { SelectionAnnouncement } from './selection-announcement.tsx';

/** Legend, network and details over one network and one selection. */
export function Explorer({ network }: { readonly network: Network }) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [selected, select] = useState<Selection | null>(null);
  const control = useMemo(() => ({ selected, select }), [selected]);
  const { drawn, drawing, truncated } = network;
  return (
    <NetworkContext value={network}>
      <SelectionContext value={control}>
        <main className={styles.explorer} data-selected={selected !== null}>
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
          <Details />
          <SelectionAnnouncement />
        </main>
      </SelectionContext>
    </NetworkContext>
  );
}
