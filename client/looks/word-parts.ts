import { labelSides } from './label-sides.ts';
import { lettering } from './lettering.ts';
import type { Paints } from './paints.ts';
import { type SvgPart, svgPart } from './svg-part.ts';
import type { WordsPlace } from './words-place.ts';

const anchors = { '-1': 'end', '0': 'middle', '1': 'start' } as const;

/**
 * Lines of words as Cytoscape sets them: each an em high down to the bottom of the font, which lies
 * `descent` ems below the baseline, and leading between them only.
 */
export function wordParts(
  lines: readonly string[],
  { side, at, away }: WordsPlace,
  descent: number,
  { palette, sizes: { font, lineHeight, halo } }: Paints,
): SvgPart {
  const { across, down } = labelSides[side];
  const height = font + (lines.length - 1) * lineHeight;
  const top = at.y - height / 2 + down * (away + height / 2);
  const x = at.x + across * away;
  return svgPart(
    'text',
    {
      fontSize: font,
      textAnchor: anchors[across],
      fill: palette[lettering.ink],
      stroke: palette[lettering.haloInk],
      strokeWidth: halo * 2,
      strokeLinejoin: 'round',
      paintOrder: 'stroke',
    },
    lines.map((line, index) =>
      svgPart('tspan', { x, y: top + index * lineHeight + font * (1 - descent) }, [line]),
    ),
  );
}
