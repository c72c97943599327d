import type { CollectionReturnValue } from 'cytoscape';
import { lettering } from '../looks/lettering.ts';
import type { Paints } from '../looks/paints.ts';
import type { Theme } from '../looks/palette.ts';
import { svgPart } from '../looks/svg-part.ts';
import { drawingExtent } from './drawing-extent.ts';
import { edgeParts, nodePartsOf } from './element-parts.ts';
import { svgElement } from './svg-element.ts';
import { wrapLabel } from './wrap-label.ts';

/** What stands around a picture. */
export interface Frame {
  readonly title: string;
  /** Where the facts come from, a line each, below the picture. */
  readonly source: readonly string[];
}

interface SvgOptions extends Frame, Paints {
  readonly theme: Theme;
  /** Pixels a unit of the drawing. */
  readonly zoom: number;
}

const margin = 24;
const sourceFont = 13;
const sourceLine = 20;

/** The shown part as an SVG with real text, looking and ordered as on the screen. */
export function svgOf(shown: CollectionReturnValue, options: SvgOptions) {
  const { palette, sizes, theme, zoom, title } = options;
  const { left, top, right, bottom } = drawingExtent(shown, sizes);
  const width = Math.max(480, (right - left) * zoom + 2 * margin);
  const source = options.source.flatMap((line) =>
    // All of it: an address that is cut leads nowhere.
    wrapLabel(line, (width - 2 * margin) / sourceFont, Number.POSITIVE_INFINITY),
  );
  const height = (bottom - top) * zoom + 2 * margin + source.length * sourceLine;
  const move = `translate(${margin - left * zoom} ${margin - top * zoom}) scale(${zoom})`;
  const svg = svgPart(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, fontFamily: lettering.fonts },
    [
      svgPart('title', {}, [title]),
      svgPart('rect', { width, height, fill: palette.background }),
      svgPart('g', { transform: move }, [
        ...shown
          .edges()
          .toArray()
          .flatMap((edge) => edgeParts(edge, options)),
        ...shown
          .nodes()
          .toArray()
          .flatMap((node) => nodePartsOf(node, theme, options)),
      ]),
      ...source.map((line, index) => {
        const y = height - margin / 2 - (source.length - 1 - index) * sourceLine;
        const place = { x: margin, y, fill: palette.text, fontSize: sourceFont };
        return svgPart('text', place, [line]);
      }),
    ],
  );
  return { svg: svgElement(svg), width, height };
}
