import {
  CircleDot,
  Layers,
  LayoutDashboard,
  Maximize,
  Minus,
  Network,
  Plus,
  Redo2,
  RotateCcw,
  SquareDashed,
  Undo2,
  Waypoints,
} from 'lucide-react';
import { isSameArrangement } from '../view/is-same-arrangement.ts';
import type { LayoutId } from '../view/layout-ids.ts';
import { layOut, showAll } from '../view/transitions.ts';
import { initialArrangement } from '../view/view.ts';
import type { Command } from './command.ts';

const zoomFactor = 1.4;

const undoing: readonly Command[] = [
  {
    id: 'undo',
    group: 'arrange',
    icon: Undo2,
    keys: ['mod+Z'],
    inToolbar: true,
    isEnabled: ({ canUndo }) => canUndo,
    run: ({ view }) => view.temporal.getState().undo(),
  },
  {
    id: 'redo',
    group: 'arrange',
    icon: Redo2,
    keys: ['mod+shift+Z', 'mod+Y'],
    inToolbar: true,
    isEnabled: ({ canRedo }) => canRedo,
    run: ({ view }) => view.temporal.getState().redo(),
  },
  {
    id: 'reset',
    group: 'arrange',
    icon: RotateCcw,
    keys: ['shift+R'],
    inToolbar: true,
    isEnabled: ({ arrangement }) => !isSameArrangement(arrangement, initialArrangement),
    run: ({ view, canvas }) => {
      view.getState().reset();
      canvas?.fit();
    },
  },
  {
    id: 'showAll',
    group: 'arrange',
    icon: Waypoints,
    keys: ['A'],
    isEnabled: ({ arrangement: { expanded, collapsed, hidden } }) =>
      expanded.length + collapsed.length + hidden.length > 0,
    run: ({ view }) => view.getState().arrange(showAll()),
  },
];

const looking: readonly Command[] = [
  {
    id: 'zoomIn',
    group: 'look',
    icon: Plus,
    keys: ['[plus]', '='],
    inToolbar: true,
    run: ({ canvas }) => canvas?.zoomBy(zoomFactor),
  },
  {
    id: 'zoomOut',
    group: 'look',
    icon: Minus,
    keys: ['-'],
    inToolbar: true,
    run: ({ canvas }) => canvas?.zoomBy(1 / zoomFactor),
  },
  {
    id: 'fit',
    group: 'look',
    icon: Maximize,
    keys: ['0'],
    inToolbar: true,
    run: ({ canvas }) => canvas?.fit(),
  },
];

const layoutCommands = (
  [
    ['computed', 'layoutComputed', LayoutDashboard],
    ['rings', 'layoutRings', CircleDot],
    ['layers', 'layoutLayers', Layers],
    ['spread', 'layoutSpread', Network],
  ] as const satisfies readonly (readonly [LayoutId, Command['id'], Command['icon']])[]
).map(
  ([layout, id, icon]): Command => ({
    id,
    group: 'look',
    icon,
    isEnabled: ({ arrangement }) => arrangement.layout !== layout,
    run: ({ view }) => view.getState().arrange(layOut(layout)),
  }),
);

/** What lies over the drawing of a small screen is closed first. */
const choosing: Command = {
  id: 'clear',
  group: 'look',
  icon: SquareDashed,
  keys: ['Escape'],
  isEnabled: ({ selection, sheet }) => selection !== null || sheet !== null,
  run: ({ view, sheet }) => {
    if (sheet) view.getState().closeSheet();
    else view.getState().select(null);
  },
};

/** What changes how the drawing is shown. */
export const viewCommands: readonly Command[] = [
  ...undoing,
  ...looking,
  ...layoutCommands,
  choosing,
];
