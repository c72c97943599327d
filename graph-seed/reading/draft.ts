import type { Arc } from '../model/arcs.ts';
import type { Dispute } from '../model/data-set.ts';
import type { Entity } from '../model/entity.ts';
import type { Identity } from '../model/identity.ts';
import type { Judgement } from '../model/judgement.ts';
import type { OntologyIndex } from '../model/ontology.ts';
import type { RetiredId } from '../model/retired-id.ts';
import type { ProblemList, SourcePlace } from './problem.ts';
import type { ArticleReading } from './read-article.ts';
import type { StatementsReading } from './resolve-statements.ts';

/** An entry of a file. */
export interface Row<T> {
  readonly row: T;
  readonly place: SourcePlace;
}

/** The files as read, before the rules that look across them. */
export interface Draft extends StatementsReading {
  readonly ontology: OntologyIndex;
  readonly entities: readonly { entity: Entity; place: SourcePlace }[];
  readonly articles: readonly ArticleReading[];
  readonly disputes: readonly { dispute: Dispute; place: SourcePlace }[];
  readonly judgements: readonly { judgement: Judgement; place: SourcePlace }[];
  /** What the judgements make, contradictions included. */
  readonly identity: Identity;
  readonly retired: readonly { retired: RetiredId; place: SourcePlace }[];
  /** When a file was saved last, in milliseconds. */
  readonly savedAt: (file: string) => number;
  /** Kind of each entity, by id; undefined where it could not be read. */
  readonly kinds: ReadonlyMap<string, string | undefined>;
  readonly elsewhere: Elsewhere;
}

/** What articles hold that are not read again, since neither they nor what they name changed. */
export interface Elsewhere {
  /** Ids of entities and missing ends that they name. */
  readonly named: ReadonlySet<string>;
  /** Ids of their statements that are referred to. */
  readonly statements: ReadonlySet<string>;
  readonly arcs: readonly Arc[];
  readonly published: readonly (string | undefined)[];
}

/** Where every article is read. */
export const nothingElsewhere: Elsewhere = {
  named: new Set(),
  statements: new Set(),
  arcs: [],
  published: [],
};

/** One aspect of the data files, checked over all of them. */
export type Rule = (draft: Draft, problems: ProblemList) => void;
