import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasController } from '../canvas/canvas.ts';
import { CommandProvider } from '../commands/command-provider.tsx';
import { Details } from '../details/details.tsx';
import { ShownProvider } from '../graph/shown-provider.tsx';
import { LegendPanel } from '../legend/legend-panel.tsx';
import { NavigationBar } from '../panels/navigation-bar.tsx';
import { OpenPanel } from '../panels/open-panel.tsx';
import { Sheet } from '../panels/sheet.tsx';
import { Splitter } from '../panels/splitter.tsx';
import { fullSize } from '../view/panel-size.ts';
import { useView } from '../view/view-context.ts';
import { ArrangementAnnouncement } from './arrangement-announcement.tsx';
import styles from './explorer.module.css';
import { NetworkView } from './network-view.tsx';
import { Paper } from './paper.tsx';
import { SelectionAnnouncement } from './selection-announcement.tsx';
import { useCoveredCanvas } from './use-covered-canvas.ts';
import { useSheetFocus } from './use-sheet-focus.ts';

/** Legend, network, panels and details over one network and one view of it. */
export function Explorer() {
  const { t } = useTranslation();
  const isSelected = useView(({ selection }) => selection !== null);
  const panel = useView((state) => state.panel);
  const panelSize = useView((state) => state.panelSize);
  const canvas = useRef<CanvasController>(null);
  const main = useRef<HTMLElement>(null);
  useSheetFocus(main);
  useCoveredCanvas(main, canvas);
  return (
    <ShownProvider>
      <CommandProvider canvas={canvas}>
        <Paper canvas={canvas} />
        <main
          ref={main}
          className={styles.explorer}
          data-selected={isSelected}
          data-panel={panel ? (panelSize === fullSize ? 'full' : 'part') : 'none'}
          style={{ '--panel-size': panelSize } as CSSProperties}
        >
          <Sheet id="legend" title={t('page.sheet.legend')}>
            <LegendPanel />
          </Sheet>
          <NetworkView canvas={canvas} />
          <div className={styles.dock}>
            {panel && panelSize !== fullSize && <Splitter />}
            <NavigationBar />
            {panel && (
              <Sheet id="panel" title={t(`panels.title.${panel}`)}>
                <OpenPanel />
              </Sheet>
            )}
          </div>
          <Sheet
            id="details"
            title={t(isSelected ? 'details.title' : 'details.start.title')}
            fits={!isSelected}
          >
            <Details />
          </Sheet>
          <SelectionAnnouncement />
          <ArrangementAnnouncement />
        </main>
      </CommandProvider>
    </ShownProvider>
  );
}
