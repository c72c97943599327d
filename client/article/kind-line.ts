import type { CSSProperties } from 'react';
import type { EntityKind } from '../api/graphql.ts';
import type { Network } from '../graph/network.ts';

/** Told apart without colour; as many as the style sheet has, given out in the ontology's order. */
const lines = 7;

interface KindLine {
  readonly style: CSSProperties;
  readonly 'data-line': number;
}

/** The line under the name of an entity of the kind, in the kind's colour and a style of its own. */
export function kindLine(kinds: Network['kinds'], kind: EntityKind): KindLine {
  const { lightColour = 'currentColor', darkColour = 'currentColor' } = kinds.get(kind) ?? {};
  return {
    // Custom properties have no place in React's own type of a style.
    style: { '--light': lightColour, '--dark': darkColour } as CSSProperties,
    'data-line': [...kinds.keys()].indexOf(kind) % lines,
  };
}
