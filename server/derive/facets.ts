import type { DataSet } from '../../graph-seed/model/data-set.ts';
import {
  hasInference,
  missingEndsOf,
  participantsOf,
  type Statement,
} from '../../graph-seed/model/statement.ts';
import { type End, entitiesAmong, missingAmong, type Time } from '../../graph-seed/model/value.ts';
import { containersOf } from './containers.ts';
import { namesakesOf } from './namesakes.ts';

/** What entities are filtered by. */
export interface EntityFacets {
  readonly containers: readonly string[];
  readonly articles: readonly string[];
  /** Others that have the same name, in Chinese or in English. */
  readonly namesakes: readonly string[];
}

/** What statements are filtered by. */
export interface StatementFacets {
  readonly family: string;
  readonly inferred: boolean;
  /** First and last day, YYYY-MM-DD, where the time has dates. */
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  /** Its entities, each once. */
  readonly participants: readonly string[];
  /** Candidates for its missing ends, each once. */
  readonly candidates: readonly string[];
  readonly subjectIds: readonly string[];
  readonly subjectCandidates: readonly string[];
  readonly objectIds: readonly string[];
  readonly objectCandidates: readonly string[];
  /** Who says it, where they are named. */
  readonly speakers: readonly string[];
  readonly articles: readonly string[];
  readonly isFigure: boolean;
}

export interface Facets {
  entity(id: string): EntityFacets;
  statement(statement: Statement): StatementFacets;
}

/** Computes, once for a data set, what both stores filter by. */
export function facetsOf({ ontology, entities, articles, statements }: DataSet): Facets {
  const namesakes = namesakesOf(entities);
  const containers = containersOf(statements);
  const families = new Map(ontology.properties.map(({ id, family }) => [id, family]));
  const named = new Map<string, Set<string>>();
  const name = (entity: string, article: string) =>
    named.set(entity, (named.get(entity) ?? new Set()).add(article));
  for (const { id, mentions } of articles) {
    name(id, id);
    for (const { entities } of mentions) for (const entity of entities) name(entity, id);
  }
  for (const statement of statements) {
    for (const { article } of statement.evidence) {
      for (const entity of participantsOf(statement)) name(entity, article);
    }
  }
  // Every filter of every question asks for them.
  const ofEntities = new Map<string, EntityFacets>();
  const ofStatements = new Map<string, StatementFacets>();
  return {
    entity: (id) => {
      const known = ofEntities.get(id);
      if (known) return known;
      const articles = [...(named.get(id) ?? [])].sort();
      const facets = {
        containers: containers.get(id) ?? [],
        articles,
        namesakes: namesakes.get(id) ?? [],
      };
      ofEntities.set(id, facets);
      return facets;
    },
    statement: (statement) => {
      const known = ofStatements.get(statement.id);
      if (known) return known;
      const participants = unique(participantsOf(statement));
      const facets = {
        family: families.get(statement.property) ?? '',
        inferred: hasInference(statement),
        ...daysOf(statement.time),
        participants,
        candidates: unique(missingEndsOf(statement).flatMap(({ candidates }) => candidates)),
        subjectIds: unique(entitiesAmong(statement.subjects)),
        subjectCandidates: candidatesAmong(statement.subjects),
        objectIds: unique(entitiesAmong(statement.objects ?? [])),
        objectCandidates: candidatesAmong(statement.objects ?? []),
        speakers: unique(entitiesAmong(statement.saidBy)),
        articles: unique(statement.evidence.map(({ article }) => article)),
        isFigure: statement.value !== undefined && 'quantity' in statement.value,
      };
      ofStatements.set(statement.id, facets);
      return facets;
    },
  };
}

/** A year or month stands for all its days; the last day of a month may be past its end. */
function daysOf(time: Time | undefined): {
  firstDay: string | undefined;
  lastDay: string | undefined;
} {
  const first = time?.from ?? time?.to;
  const last = time?.to ?? time?.from;
  return {
    firstDay: first && `${first}-01-01`.slice(0, 10),
    lastDay: last && (last.length === 4 ? `${last}-12-31` : `${last}-31`.slice(0, 10)),
  };
}

function candidatesAmong(ends: readonly End[]): string[] {
  return unique(missingAmong(ends).flatMap(({ candidates }) => candidates));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
