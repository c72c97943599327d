import type { Look } from './drawing.ts';
import type { Kind } from './network.ts';

/** How the drawing shows a kind. */
export function lookOf({ shape, lightColour, darkColour }: Kind): Look {
  return { shape, light: lightColour, dark: darkColour };
}
