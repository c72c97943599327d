import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useNetwork } from '../graph/network-context.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import { useView, useViewStore } from '../view/view-context.ts';
import type { CommandState } from './command.ts';

/** What decides which commands can be done; another object only when one of its parts changes. */
export function useStateOfCommands(shown: ShownPart): CommandState {
  const network = useNetwork();
  const view = useViewStore();
  const arrangement = useView((state) => state.arrangement);
  const selection = useView((state) => state.selection);
  const panel = useView((state) => state.panel);
  const isSmall = useSmallScreen();
  const sheet = useView((state) => (isSmall ? state.sheet : null));
  const canUndo = useStore(view.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(view.temporal, ({ futureStates }) => futureStates.length > 0);
  return useMemo(
    () => ({
      network,
      shown,
      arrangement,
      selection,
      panel,
      sheet,
      canUndo,
      canRedo,
      target: selection,
    }),
    [network, shown, arrangement, selection, panel, sheet, canUndo, canRedo],
  );
}
