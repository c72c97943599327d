import { useMemo, useRef } from 'react';
import type { CanvasController } from '../canvas/canvas.ts';
import { CommandProvider } from '../commands/command-provider.tsx';
import { Details } from '../details/details.tsx';
import { useNetwork } from '../graph/network-context.ts';
import { ShownContext } from '../graph/shown-context.ts';
import { shownPart } from '../graph/shown-part.ts';
import { LegendPanel } from '../legend/legend-panel.tsx';
import { Dock } from '../panels/dock.tsx';
import { useView } from '../view/view-context.ts';
import { NetworkView } from './network-view.tsx';
import styles from './page.module.css';
import { SelectionAnnouncement } from './selection-announcement.tsx';

/** Legend, network, panels and details over one network and one view of it. */
export function Explorer() {
  const { drawing } = useNetwork();
  const isSelected = useView(({ selection }) => selection !== null);
  const panel = useView((state) => state.panel);
  const panelSize = useView((state) => state.panelSize);
  const without = useView(({ arrangement }) => arrangement.without);
  const expanded = useView(({ arrangement }) => arrangement.expanded);
  const collapsed = useView(({ arrangement }) => arrangement.collapsed);
  const hidden = useView(({ arrangement }) => arrangement.hidden);
  const shown = useMemo(
    () => shownPart(drawing, { without, expanded, collapsed, hidden }),
    [drawing, without, expanded, collapsed, hidden],
  );
  const canvas = useRef<CanvasController>(null);
  return (
    <ShownContext value={shown}>
      <CommandProvider shown={shown} canvas={canvas}>
        <main
          className={styles.explorer}
          data-selected={isSelected}
          data-panel={panel ? panelSize : 'none'}
        >
          <LegendPanel shown={shown} />
          <NetworkView shown={shown} canvas={canvas} />
          <Dock />
          <Details />
          <SelectionAnnouncement />
        </main>
      </CommandProvider>
    </ShownContext>
  );
}
