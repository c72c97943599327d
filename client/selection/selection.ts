import type { NetworkNodeType } from '../api/graphql.ts';

/** What the details show. A line and a junction both stand for their statement. */
export interface Selection {
  readonly type: 'entity' | 'statement' | 'missing';
  readonly slug: string;
}

const selectionTypes: Record<NetworkNodeType, Selection['type']> = {
  ENTITY: 'entity',
  JUNCTION: 'statement',
  GHOST: 'missing',
};

/** What a click on a node of the drawing chooses. */
export function selectionOfNode(type: NetworkNodeType, slug: string): Selection {
  return { type: selectionTypes[type], slug };
}
