import type { MissingEnd } from '../../graph-seed/model/value.ts';
import type { PageContext } from './page-context.ts';

interface OpenEnd {
  readonly missing: MissingEnd;
  /** The statements that have this end, in the order of ids. */
  readonly statements: readonly string[];
}

/** Every end that the articles leave open, in the order of ids. */
export async function openEnds({ context }: PageContext): Promise<OpenEnd[]> {
  const gaps = await (await context.snapshot()).gaps();
  return gaps.flatMap((gap) => ('missing' in gap ? [gap] : []));
}
