import type { EntityKind } from '../api/graphql.ts';
import type { NetworkAnswer } from '../api/network-document.ts';
import type { Bilingual } from '../i18n/language.ts';
import type { NetworkDrawing } from './drawing.ts';

export type DataSet = Omit<NetworkAnswer['dataSet'], 'ontology'>;
export type Kind = NetworkAnswer['dataSet']['ontology']['kinds'][number];
export type Family = NetworkAnswer['dataSet']['ontology']['families'][number];
type AnswerNode = NetworkAnswer['network']['nodes'][number];
export type Entity = NonNullable<AnswerNode['entity']>;

export interface MissingEnd extends NonNullable<AnswerNode['missing']> {
  /** What tells it from others of its word; null where it has that word alone. */
  readonly distinction: Bilingual | null;
}

/** What the ontology names: each table's words by the name that the API writes, in their order. */
export type Labels = Readonly<
  Record<
    'parts' | 'nameOrigins' | 'statuses' | 'certainties' | 'scopes',
    ReadonlyMap<string, Bilingual>
  >
>;

/** How much is drawn. */
export interface DrawnCounts {
  readonly entities: number;
  readonly facts: number;
  readonly junctions: number;
  readonly ghosts: number;
  readonly inferredLines: number;
}

/** What the page knows of the network from its first answer on. */
export interface Network {
  readonly dataSet: DataSet;
  readonly truncated: boolean;
  /** Entities that there are, drawn or not, of what is asked for. */
  readonly entityCount: number;
  /** Whether it is only what some sources tell, or of some time. */
  readonly isOfSome: boolean;
  /** In the ontology's order. */
  readonly kinds: ReadonlyMap<EntityKind, Kind>;
  /** In the ontology's order. */
  readonly families: readonly Family[];
  readonly labels: Labels;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly missing: ReadonlyMap<string, MissingEnd>;
  /** Statements that others disagree with, and the facts that they tell. */
  readonly disputed: ReadonlySet<string>;
  /** Who reports everything, where there is one article alone; null where there are several. */
  readonly onlySource: Bilingual | null;
  readonly drawing: NetworkDrawing;
  readonly drawn: DrawnCounts;
}

/** The drawn statements that a missing end is an end of, in the drawing's order. */
export function statementsOfMissing(network: Network, slug: string): string[] {
  const lines = network.drawing.lines.filter(
    ({ source, target }) => source === slug || target === slug,
  );
  return [...new Set(lines.map(({ statement }) => statement))];
}
