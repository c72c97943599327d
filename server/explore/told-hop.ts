import { textOf } from '../../graph-seed/model/article-text.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { QuotedSentence } from '../../graph-seed/model/quoted-sentences.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { Hop } from './find-paths.ts';
import { sentencesQuoted } from './quotes-as-read.ts';
import type { RequestContext } from './request-context.ts';

export interface ToldStatement {
  readonly statement: Statement;
  /** The one that names both ends, or those that together do. */
  readonly sentences: readonly QuotedSentence[];
}

/**
 * The statements of a hop with the quoted sentences that name its ends: first those that one
 * sentence tells, and among them those that connect before those that give a value.
 */
export async function toldHop(
  { from, to, statements: ids }: Hop,
  context: RequestContext,
): Promise<ToldStatement[]> {
  const ends = await context.entities([from, to]);
  const statements = await context.statements(ids);
  const told = await Promise.all(
    statements.map(async (statement) => {
      const all = await sentencesQuoted(statement.evidence, context);
      const one = all.find((quoted) => isOwn(quoted) && ends.every((end) => names(quoted, end)));
      const rank = (one ? 0 : 2) + (statement.objects ? 0 : 1);
      return { statement, sentences: one ? [one] : together(all, ends), rank };
    }),
  );
  return told.sort((a, b) => a.rank - b.rank);
}

/** The statement's own words, and for each end that they do not name a sentence that does. */
function together(all: readonly QuotedSentence[], ends: readonly Entity[]): QuotedSentence[] {
  const chosen = new Set<QuotedSentence>();
  const own = all.filter(isOwn);
  const first = own.find((quoted) => ends.some((end) => names(quoted, end))) ?? own[0];
  if (first) chosen.add(first);
  for (const end of ends) {
    if ([...chosen].some((quoted) => names(quoted, end))) continue;
    const telling = all.find((quoted) => names(quoted, end));
    if (telling) chosen.add(telling);
  }
  return all.filter((quoted) => chosen.has(quoted));
}

/** Whether some of its words are the statement's own, and not only tell who is meant. */
function isOwn({ marks }: QuotedSentence): boolean {
  return marks.some(({ context }) => !context);
}

/** By name, or by words that mean no other. */
function names({ article, sentence }: QuotedSentence, { id, name }: Entity): boolean {
  if (textOf(article).readable(sentence).includes(name)) return true;
  return article.mentions.some(
    (mention) =>
      mention.sentence === sentence.id && !mention.generic && mention.entities.includes(id),
  );
}
