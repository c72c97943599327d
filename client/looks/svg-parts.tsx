import { createElement, Fragment } from 'react';
import type { SvgPart } from './svg-part.ts';

/** Parts of a picture within an `svg` of the page. */
export function SvgParts({ parts }: { readonly parts: readonly (SvgPart | string)[] }) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity and never change places
    <Fragment key={index}>
      {typeof part === 'string' ? (
        <tspan>{part}</tspan>
      ) : (
        createElement(part.name, part.attributes, <SvgParts parts={part.children} />)
      )}
    </Fragment>
  ));
}
