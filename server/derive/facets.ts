import type { Article } from '../../graph-seed/model/article.ts';
import { firstDayOf, lastDayOf } from '../../graph-seed/model/date.ts';
import {
  hasInference,
  missingEndsOf,
  participantsOf,
  type Statement,
} from '../../graph-seed/model/statement.ts';
import { type End, entitiesAmong, missingAmong, type Time } from '../../graph-seed/model/value.ts';

/** What statements are filtered by, as far as they themselves tell. */
export interface OwnFacets {
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

/** What a statement of a property of this family is filtered by, whatever else there is. */
export function ownFacetsOf(statement: Statement, family: string): OwnFacets {
  return {
    family,
    inferred: hasInference(statement),
    ...daysOf(statement.time),
    participants: unique(participantsOf(statement)),
    candidates: unique(missingEndsOf(statement).flatMap(({ candidates }) => candidates)),
    subjectIds: unique(entitiesAmong(statement.subjects)),
    subjectCandidates: candidatesAmong(statement.subjects),
    objectIds: unique(entitiesAmong(statement.objects ?? [])),
    objectCandidates: candidatesAmong(statement.objects ?? []),
    speakers: unique(entitiesAmong(statement.saidBy)),
    articles: unique(statement.evidence.map(({ article }) => article)),
    isFigure: statement.value !== undefined && 'quantity' in statement.value,
  };
}

/**
 * A year or month stands for all its days; the last day of a month may be past its end. What begins
 * and has no end goes on.
 */
function daysOf(time: Time | undefined): {
  firstDay: string | undefined;
  lastDay: string | undefined;
} {
  const first = time?.from ?? time?.to;
  const last = time?.to ?? (time?.from && '9999');
  return {
    firstDay: first && `${first}-01-01`.slice(0, 10),
    lastDay: last && (last.length === 4 ? `${last}-12-31` : `${last}-31`.slice(0, 10)),
  };
}

/** First and last day on which an article may have been published, where its date is known. */
export function reportDaysOf({ published }: Pick<Article, 'published'>): {
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
} {
  const date = published?.date;
  return { firstDay: date && firstDayOf(date), lastDay: date && lastDayOf(date) };
}

function candidatesAmong(ends: readonly End[]): string[] {
  return unique(missingAmong(ends).flatMap(({ candidates }) => candidates));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
