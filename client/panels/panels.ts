import type { Panel } from './panel.ts';

/** Every panel, in the order of the tabs. */
export const panels: readonly Panel[] = [];
