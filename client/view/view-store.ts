import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { isSameArrangement } from './is-same-arrangement.ts';
import type { PanelId } from './panel-ids.ts';
import type { PanelSize } from './panel-size.ts';
import { isSame, type Selection } from './selection.ts';
import type { SheetId } from './sheet-ids.ts';
import { type Arrangement, initialArrangement, type View } from './view.ts';

/** Entities and statements that a panel wants lit for the moment; no part of the address. */
export interface Spotlight {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

export interface ViewState extends View {
  readonly spotlight: Spotlight | null;
  /** Whether what is chosen was come to on a walk, which is one step to go back over. */
  readonly isWalking: boolean;
  /** What was chosen when the article was taken to be read: what is chosen later may rest on another. */
  readonly readDuring: Selection | null;
  select(selection: Selection | null): void;
  /** Chooses the next thing on a walk through the drawing. */
  walkTo(selection: Selection): void;
  /** Opens a panel; null closes what is open. */
  openPanel(panel: PanelId | null): void;
  /** Takes an article to be read. */
  read(article: string): void;
  resizePanel(size: PanelSize): void;
  /** Brings something over the drawing; null leaves the drawing alone, and what is chosen chosen. */
  openSheet(sheet: SheetId | null): void;
  /** Closes what lies over the drawing, and with it what it shows; what was under it is seen again. */
  closeSheet(): void;
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
      (set, get) => ({
        ...initial,
        spotlight: null,
        isWalking: false,
        readDuring: initial.selection,
        select: (selection) =>
          set((state) => ({
            spotlight: null,
            isWalking: false,
            selection: isSame(state.selection, selection) ? state.selection : selection,
            sheet: selection ? 'details' : without('details', { ...state, selection }),
          })),
        walkTo: (selection) =>
          set({ selection, spotlight: null, isWalking: true, sheet: 'details' }),
        openPanel: (panel) =>
          set((state) => ({
            panel,
            spotlight: null,
            isWalking: false,
            sheet: panel ? 'panel' : without('panel', { ...state, panel }),
          })),
        read: (article) => set(({ selection }) => ({ article, readDuring: selection })),
        resizePanel: (panelSize) => set({ panelSize }),
        openSheet: (sheet) => set({ sheet }),
        closeSheet: () => {
          const { sheet, select, openPanel } = get();
          if (sheet === 'details') select(null);
          else if (sheet === 'panel') openPanel(null);
          else set((state) => ({ sheet: without('legend', state) }));
        },
        askPaths: ({ from, to, throughPlaces }) =>
          set({
            panel: 'paths',
            sheet: 'panel',
            isWalking: false,
            ...(from === undefined ? {} : { pathFrom: from }),
            ...(to === undefined ? {} : { pathTo: to }),
            ...(throughPlaces === undefined ? {} : { pathThroughPlaces: throughPlaces }),
          }),
        lightUp: (spotlight) => set({ spotlight }),
        arrange: (change) =>
          set(({ arrangement }) =>
            rearranged(arrangement, { ...arrangement, ...change(arrangement) }),
          ),
        reset: () => set(({ arrangement }) => rearranged(arrangement, initialArrangement)),
        show: (view) =>
          set((state) => {
            // A fragment, such as the links for the keyboard go to, is an address of the same.
            const isOther = state.panel !== view.panel || !isSame(state.selection, view.selection);
            return {
              ...view,
              ...rearranged(state.arrangement, view.arrangement),
              spotlight: null,
              isWalking: false,
              readDuring: view.selection,
              sheet: isOther ? view.sheet : state.sheet,
            };
          }),
      }),
      {
        limit: mostUndone,
        partialize: ({ arrangement }) => ({ arrangement }),
        equality: (past, current) => past.arrangement === current.arrangement,
      },
    ),
  );
}

/** What is the same is no step to take back, and nothing is drawn anew for it. */
function rearranged(from: Arrangement, to: Arrangement): Pick<View, 'arrangement'> {
  return { arrangement: isSameArrangement(from, to) ? from : to };
}

/** What lies over the drawing once a sheet is closed: what was under it, if anything is. */
function without(
  closed: SheetId,
  { sheet, selection, panel }: Pick<ViewState, 'sheet' | 'selection' | 'panel'>,
): SheetId | null {
  if (sheet !== closed) return sheet;
  if (closed !== 'details' && selection) return 'details';
  return closed !== 'panel' && panel ? 'panel' : null;
}

export type ViewStore = ReturnType<typeof createViewStore>;
