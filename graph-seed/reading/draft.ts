import type { Entity } from '../model/entity.ts';
import type { OntologyIndex } from '../model/ontology.ts';
import type { ProblemList, SourcePlace } from './problem.ts';
import type { ArticleReading } from './read-article.ts';
import type { StatementsReading } from './resolve-statements.ts';

/** The files as read, before the rules that look across them. */
export interface Draft extends StatementsReading {
  readonly ontology: OntologyIndex;
  readonly entities: readonly { entity: Entity; place: SourcePlace }[];
  readonly articles: readonly ArticleReading[];
  /** Kind of each entity, by id. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** One aspect of the data files, checked over all of them. */
export type Rule = (draft: Draft, problems: ProblemList) => void;
