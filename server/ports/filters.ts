/** From one day to another, both of them too, YYYY-MM-DD; what is absent is no bound. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** The bounds as they stand, or nothing where there is none: such days filter nothing. */
export function boundsOf(days: Days | undefined): Days | undefined {
  return days?.from === undefined && days?.to === undefined ? undefined : days;
}

/**
 * By whom and of which time statements are told. What is absent does not filter; articles, publishers
 * and report are those of one and the same article.
 */
export interface ToldFilter {
  /** Some quote is of one of these. */
  readonly articles?: readonly string[];
  /** Some quote is of an article that one of these published, by their names in Chinese. */
  readonly publishers?: readonly string[];
  /**
   * Some quote is of an article that was published in these days; where only a month or a year of it is
   * known, in any of them. One without a date does not pass.
   */
  readonly reported?: Days;
  /**
   * Its time has some of these days; what begins and has no end goes on. A statement without dates does
   * not pass.
   */
  readonly valid?: Days;
}

/** Which entities. What is absent does not filter; a list passes what is any of it. */
export interface EntityFilter {
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
  /** In one of these, directly or through what it is part of or located in; not these themselves. */
  readonly places?: readonly string[];
  /** Named in one of these articles. */
  readonly articles?: readonly string[];
}

/** Which statements. What is absent does not filter; a list passes what is any of it. */
export interface StatementFilter extends ToldFilter {
  readonly properties?: readonly string[];
  readonly families?: readonly string[];
  /** It or any part of it is inferred. */
  readonly inferred?: boolean;
  readonly statuses?: readonly string[];
  /** Some entity of the statement is one of these, or in one of these. */
  readonly places?: readonly string[];
  /** Some entity of the statement is one of these. */
  readonly entities?: readonly string[];
  /** Some subject is one of these. */
  readonly subjects?: readonly string[];
  /** Some object is one of these. */
  readonly objects?: readonly string[];
  /** Entities, subjects, objects: also where one of them is a candidate for a missing end there. */
  readonly orCandidates?: boolean;
  /** Some speaker is one of these. */
  readonly saidBy?: readonly string[];
  /** It gives a quantity. */
  readonly isFigure?: boolean;
  /** It follows from one of these statements. */
  readonly resultOf?: readonly string[];
}

/** Entities that pass, and that take part in a statement that passes where one is asked for. */
export interface NetworkFilter {
  readonly entities?: EntityFilter;
  readonly statements?: StatementFilter;
}

/** Rows in the order of ids, after the id `after`, at most `first`. */
export interface PageRequest {
  /** At least 0. */
  readonly first: number;
  readonly after?: string;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** How many rows there are on all pages. */
  readonly total: number;
  /** Whether there are rows after these. */
  readonly more: boolean;
}
