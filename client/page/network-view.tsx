import { Button, VisuallyHidden } from '@mantine/core';
import { type RefObject, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasController, Scene } from '../canvas/canvas.ts';
import { NetworkCanvas } from '../canvas/network-canvas.tsx';
import { type OpenedMenu, TargetMenu } from '../commands/target-menu.tsx';
import { Toolbar } from '../commands/toolbar.tsx';
import { useNetwork } from '../graph/network-context.ts';
import { useShownAsArranged } from '../graph/shown-context.ts';
import { shownCounts } from '../graph/shown-counts.ts';
import { shownPart } from '../graph/shown-part.ts';
import { useTheme } from '../looks/use-theme.ts';
import { toldByAll } from '../view/told.ts';
import { collapse, expand, move, showAll } from '../view/transitions.ts';
import { useView } from '../view/view-context.ts';
import styles from './page.module.css';

interface NetworkViewProps {
  readonly canvas: RefObject<CanvasController | null>;
}

/** The drawing with its toolbar and menus, and what it does not show. */
export function NetworkView({ canvas }: NetworkViewProps) {
  const { t } = useTranslation();
  const theme = useTheme();
  const network = useNetwork();
  const { drawing, drawn, truncated, entityCount, isOfSome, dataSet } = network;
  const arrange = useView((state) => state.arrange);
  const { part: shown, arrangement } = useShownAsArranged();
  const { moved, pinned, layout, expanded, collapsed, hidden, without } = arrangement;
  const [menu, setMenu] = useState<OpenedMenu | null>(null);
  const laidOut = useMemo(() => {
    const [centre] = expanded;
    if (layout === 'computed' || centre === undefined) return null;
    return { ...shownPart(drawing, { expanded, collapsed, hidden, without: [] }), centre };
  }, [drawing, layout, expanded, collapsed, hidden]);
  const scene = useMemo(
    (): Scene => ({ ...shown, moved, pinned, layout, laidOut }),
    [shown, moved, pinned, layout, laidOut],
  );
  const toggle = useCallback(
    (slug: string) => arrange(shown.more.has(slug) ? expand(slug) : collapse(slug)),
    [arrange, shown],
  );
  const counts = shownCounts(network, shown);
  const isPart =
    isOfSome || counts.entities < drawn.entities || expanded.length + without.length > 0;
  const all = isOfSome ? dataSet.entityCount : drawn.entities;
  return (
    <section className={styles.network} aria-labelledby="network-title" id="network">
      <VisuallyHidden>
        <h2 id="network-title">{t('page.network.title')}</h2>
      </VisuallyHidden>
      {truncated && (
        <p className={styles.notice}>
          {t('page.network.truncated', {
            drawn: drawn.entities,
            count: entityCount - drawn.entities,
          })}
        </p>
      )}
      <NetworkCanvas
        drawing={drawing}
        scene={scene}
        theme={theme}
        controller={canvas}
        label={t('page.network.label', { ...counts })}
        onMenu={(target, at) => setMenu({ target, at })}
        onToggle={toggle}
        onMove={(slug, place) => arrange(move(slug, place))}
      />
      {isPart && (
        <div className={styles.part} data-over="top">
          <span>{t('page.network.part', { shown: counts.entities, all })}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => arrange((now) => ({ ...showAll()(now), without: [], told: toldByAll }))}
          >
            {t('page.network.showAll')}
          </Button>
        </div>
      )}
      {shown.nodes.size === 0 && <p className={styles.nothing}>{t('page.network.nothing')}</p>}
      <Toolbar />
      <TargetMenu opened={menu} onClose={() => setMenu(null)} />
    </section>
  );
}
