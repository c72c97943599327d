import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { PanelId } from './panel-ids.ts';
import { isSame, type Selection } from './selection.ts';
import { type Arrangement, initialArrangement, type PanelSize, type View } from './view.ts';

/** Entities and statements that a panel wants lit for the moment; no part of the address. */
export interface Spotlight {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

export interface ViewState extends View {
  readonly spotlight: Spotlight | null;
  /** Whether what is chosen was come to on a walk, which is one step to go back over. */
  readonly isWalking: boolean;
  select(selection: Selection | null): void;
  /** Chooses the next thing on a walk through the drawing. */
  walkTo(selection: Selection): void;
  /** Opens a panel; null closes what is open. */
  openPanel(panel: PanelId | null): void;
  resizePanel(size: PanelSize): void;
  /** Opens the paths and sets what is given. */
  askPaths(ends: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly throughPlaces?: boolean;
  }): void;
  /** Lights something other than what is chosen, until called with null or something is chosen. */
  lightUp(spotlight: Spotlight | null): void;
  /** Changes what is left out, shown or moved; undo takes it back. */
  arrange(change: (arrangement: Arrangement) => Partial<Arrangement>): void;
  /** Everything is shown at its first place again; undo takes that back too. */
  reset(): void;
  /** Shows another view altogether, such as the one of an earlier address. */
  show(view: View): void;
}

const mostUndone = 100;

/** The state of what the page shows, and the ways in which it changes. */
export function createViewStore(initial: View) {
  return createStore<ViewState>()(
    temporal(
      (set) => ({
        ...initial,
        spotlight: null,
        isWalking: false,
        select: (selection) =>
          set((state) => ({
            spotlight: null,
            isWalking: false,
            selection: isSame(state.selection, selection) ? state.selection : selection,
          })),
        walkTo: (selection) => set({ selection, spotlight: null, isWalking: true }),
        openPanel: (panel) => set({ panel, spotlight: null, isWalking: false }),
        resizePanel: (panelSize) => set({ panelSize }),
        askPaths: ({ from, to, throughPlaces }) =>
          set({
            panel: 'paths',
            isWalking: false,
            ...(from === undefined ? {} : { pathFrom: from }),
            ...(to === undefined ? {} : { pathTo: to }),
            ...(throughPlaces === undefined ? {} : { pathThroughPlaces: throughPlaces }),
          }),
        lightUp: (spotlight) => set({ spotlight }),
        arrange: (change) =>
          set(({ arrangement }) => ({ arrangement: { ...arrangement, ...change(arrangement) } })),
        reset: () => set({ arrangement: initialArrangement }),
        show: (view) => set({ ...view, spotlight: null, isWalking: false }),
      }),
      {
        limit: mostUndone,
        partialize: ({ arrangement }) => ({ arrangement }),
        equality: (past, current) => past.arrangement === current.arrangement,
      },
    ),
  );
}

export type ViewStore = ReturnType<typeof createViewStore>;
