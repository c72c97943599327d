import { createContext } from 'react';

/** How much of a list is there, where that is not all of it. */
export interface Part {
  readonly read: number;
  readonly total: number | undefined;
}

/** Of the list that a component stands in; null where it is whole. */
export const PartContext = createContext<Part | null>(null);
