import { containment } from '../../graph-seed/model/containment.ts';
import { snake } from './graph-shape.ts';

/** How a statement is linked to what takes part in it. */
export const endTypes = { subject: 'SUBJECT', object: 'OBJECT', qualifier: 'QUALIFIER' } as const;

export const anyEnd = Object.values(endTypes).join('|');

/** How an entity is linked to what it is part of or located in. */
export const within = containment.map((property) => snake(property).toUpperCase()).join('|');
