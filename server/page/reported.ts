import type { Fact } from '../../graph-seed/model/fact.ts';
import type { PageWriter } from './page-context.ts';

/** From when until when articles report a fact; undefined of one article, or where no date is known. */
export function reported(
  { articles, firstReport, lastReport }: Fact,
  { say }: Pick<PageWriter, 'say'>,
): string | undefined {
  if (articles.length === 1 || firstReport === undefined || lastReport === undefined) {
    return undefined;
  }
  if (firstReport === lastReport) return say('reportedOnce', { at: firstReport });
  return say('reported', { from: firstReport, to: lastReport });
}
