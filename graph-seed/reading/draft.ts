import type { Arc } from '../model/arcs.ts';
import type { DataSetHeader, Dispute } from '../model/data-set.ts';
import type { Entity } from '../model/entity.ts';
import type { Identity } from '../model/identity.ts';
import type { Judgement } from '../model/judgement.ts';
import type { OntologyIndex } from '../model/ontology.ts';
import type { RetiredId } from '../model/retired-id.ts';
import type { MissingEnd } from '../model/value.ts';
import type { ProblemList, SourcePlace } from './problem.ts';
import type { ArticleReading } from './read-article.ts';
import type { StatementReading } from './resolve-statements.ts';

/** An entry of a file. */
export interface Row<T> {
  readonly row: T;
  readonly place: SourcePlace;
}

/** Of an entity what a rule on an article needs; one that could not be read has no name. */
export interface KnownEntity {
  readonly kind: string | undefined;
  readonly name?: string;
  readonly unnamed?: boolean;
}

/** One article as read, with what it needs of the rest. */
export interface ArticleDraft {
  readonly ontology: OntologyIndex;
  readonly reading: ArticleReading;
  readonly statements: readonly StatementReading[];
  readonly missing: readonly PlacedEnd[];
  readonly findEntity: (id: string) => KnownEntity | undefined;
}

interface PlacedEnd {
  readonly end: MissingEnd;
  readonly place: SourcePlace;
}

/** One aspect of an article, checked by itself. */
export type ArticleRule = (draft: ArticleDraft, problems: ProblemList) => void;

/** What rules that look across articles need of one. */
export interface ArticleTrace {
  /** Undefined where the article could not be read. */
  readonly article: TracedArticle | undefined;
  /** Every statement of the file, those that could not be resolved included. */
  readonly declared: readonly { readonly id: string; readonly place: SourcePlace }[];
  readonly missing: readonly PlacedEnd[];
  /** What must not lead back to where it starts. */
  readonly arcs: readonly PlacedArc[];
  /** Ids of entities and missing ends that it names, each once. */
  readonly named: readonly string[];
  /** Whether every statement could be resolved. */
  readonly isWhole: boolean;
}

interface TracedArticle {
  readonly entity: Entity;
  /** The date: a day, a month or a year. */
  readonly published: string | undefined;
  readonly retrieved: string | undefined;
  readonly place: SourcePlace;
}

export interface PlacedArc extends Arc {
  readonly place: SourcePlace;
}

/** What a data set says of itself, and the place of its examples. */
export interface HeaderReading {
  readonly header: DataSetHeader;
  readonly place: SourcePlace;
}

/** The files as read, as far as the rules that look across them need it. */
export interface Draft {
  /** Undefined where it could not be read. */
  readonly header: HeaderReading | undefined;
  readonly ontology: OntologyIndex;
  readonly entities: readonly { entity: Entity; place: SourcePlace }[];
  readonly articles: readonly ArticleTrace[];
  readonly declared: ArticleTrace['declared'];
  readonly missing: ArticleTrace['missing'];
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
  readonly arcs: readonly PlacedArc[];
  readonly published: readonly (string | undefined)[];
}

/** The ids that a data set names as examples. */
export function exampleIds({ header }: Draft): string[] {
  const { workAt, village, path } = header?.header.examples ?? {};
  return [workAt, village, ...(path ?? [])].flatMap((id) => id ?? []);
}

/** Where every article is read. */
export const nothingElsewhere: Elsewhere = { named: new Set(), arcs: [], published: [] };

/** One aspect of the data files, checked over all of them. */
export type Rule = (draft: Draft, problems: ProblemList) => void;
