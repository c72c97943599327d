import type { Palette } from './palette.ts';

/** How the drawing's words are set; their size is one of the sizes. */
export const lettering = {
  fonts:
    'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Helvetica Neue", sans-serif',
  ink: 'text',
  /** Of the seam that keeps words apart from what they stand on. */
  haloInk: 'background',
  /** From line to line, in ems. */
  lineHeight: 1.25,
} as const satisfies {
  ink: keyof Palette;
  haloInk: keyof Palette;
  fonts: string;
  lineHeight: number;
};
