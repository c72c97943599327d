import type { NetworkLinkRole, NetworkNodeType } from '../api/graphql.ts';
import type { Bilingual } from '../i18n/language.ts';

/** How a kind looks, in the ontology's words. */
export interface Look {
  /** By Cytoscape's names, which the ontology uses too. */
  readonly shape: string;
  readonly light: string;
  readonly dark: string;
}

export interface DrawnNode {
  readonly slug: string;
  readonly type: NetworkNodeType;
  readonly x: number;
  readonly y: number;
  readonly label: Bilingual;
  /** Absent for a junction. */
  readonly look?: Look;
  /** How many drawn statements it is an end of. */
  readonly degree: number;
}

export interface DrawnLine {
  readonly slug: string;
  readonly source: string;
  readonly target: string;
  readonly role: NetworkLinkRole;
  /** Slug of the statement it is, or is an end of. */
  readonly statement: string;
  readonly label: Bilingual;
  readonly inferred: boolean;
}

/** What the canvas shows. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}
