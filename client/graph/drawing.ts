import type {
  EntityKind,
  NetworkLinkRole,
  NetworkNodeType,
  PropertyFamily,
  StatementStatus,
} from '../api/graphql.ts';
import type { Bilingual } from '../i18n/language.ts';

/** How a kind looks, in the ontology's words. */
export interface Look {
  /** By Cytoscape's names, which the ontology uses too. */
  readonly shape: string;
  readonly light: string;
  readonly dark: string;
}

/** How far a statement can be relied on; one that is disputed and inferred counts as disputed. */
export const standings = ['STATED', 'INFERRED', 'DISPUTED'] as const;
export type Standing = (typeof standings)[number];

export interface DrawnNode {
  readonly slug: string;
  readonly type: NetworkNodeType;
  /** Of an entity or a missing end; null for a junction. */
  readonly kind: EntityKind | null;
  /** Both null where it has no place in the computed layout. */
  readonly x: number | null;
  readonly y: number | null;
  readonly label: Bilingual;
  /** Row of its kind where kinds stand in layers, from the top; null for a junction. */
  readonly layer: number | null;
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
  /** Slug of the fact that the statement tells. */
  readonly fact: string;
  readonly label: Bilingual;
  readonly inferred: boolean;
  readonly family: PropertyFamily;
  readonly status: StatementStatus | null;
  readonly standing: Standing;
}

/** What the canvas shows. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

/** The whole drawing, in which a fact has one line. */
export interface NetworkDrawing extends Drawing {
  /** For each statement that is drawn as another of the same fact the slug of that one. */
  readonly drawnAs: ReadonlyMap<string, string>;
}

/** The slug by which a statement is drawn. */
export function drawnAs(
  { drawnAs: others }: Pick<NetworkDrawing, 'drawnAs'>,
  statement: string,
): string {
  return others.get(statement) ?? statement;
}
