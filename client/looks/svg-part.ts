/** A part of an SVG picture, as the page and a file have it. */
export interface SvgPart {
  readonly name: 'g' | 'path' | 'rect' | 'svg' | 'text' | 'title' | 'tspan';
  /** By React's names. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgPart | string)[];
}

export function svgPart(
  name: SvgPart['name'],
  attributes: SvgPart['attributes'],
  children: SvgPart['children'] = [],
): SvgPart {
  return { name, attributes, children };
}
