import type { SvgPart } from '../looks/svg-part.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** The part as an element of a file; text is escaped by the document itself. */
export function svgElement({ name, attributes, children }: SvgPart): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key === 'viewBox' ? key : hyphenated(key), `${value}`);
  }
  element.append(...children.map((part) => (typeof part === 'string' ? part : svgElement(part))));
  return element;
}

function hyphenated(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
