const namespace = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and children; text is escaped by the document itself. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (string | Node)[] = [],
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...children);
  return element;
}
