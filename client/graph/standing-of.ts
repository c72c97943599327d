import type { Certainty } from '../api/graphql.ts';
import type { Standing } from './drawing.ts';

/** What decides how far a statement can be relied on. */
export interface StandingFacts {
  readonly slug: string;
  readonly certainty: Certainty;
}

/** Disputed goes before inferred, and one inferred part makes all of it inferred. */
export function standingOf(
  { slug, certainty }: StandingFacts,
  disputed: ReadonlySet<string>,
): Standing {
  if (disputed.has(slug)) return 'DISPUTED';
  return certainty === 'STATED' ? 'STATED' : 'INFERRED';
}
