import type { Palette } from './palette.ts';
import type { Sizes } from './sizes.ts';

/** What the table's colours and lengths are at the moment. */
export interface Paints {
  readonly palette: Palette;
  readonly sizes: Sizes;
}
