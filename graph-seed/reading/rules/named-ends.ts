import type { Article, Mention } from '../../model/article.ts';
import { Certainty, Part } from '../../model/ontology.gen.ts';
import { type Statement, statementEnds } from '../../model/statement.ts';
import { entitiesAmong, isMissing } from '../../model/value.ts';
import type { ArticleRule } from '../draft.ts';

/**
 * Who a statement is about stands in the statement's quotes: by name, or by words that are marked as
 * meaning no other. What is inferred is exempt.
 */
export const endsAreNamed: ArticleRule = ({ statements, reading, findEntity }, problems) => {
  // Who is marked in what could not be read, nobody knows.
  if (!reading.isMarked) return;
  const mentions = mentionsBySentence(reading.article);
  for (const { statement, place, words } of statements) {
    if (statement.certainty === Certainty.inferred) continue;
    for (const id of statedEntities(statement)) {
      const name = findEntity(id)?.name;
      if (name === undefined || words.some((quote) => quote.includes(name))) continue;
      if (isMentioned(id, statement, mentions)) continue;
      const message = `${statement.id}: none of its quotes names ${name} (${id}).`;
      problems.add('END_NOT_NAMED', place, message);
    }
  }
};

/** Everyone who takes part or speaks, and is not said to be inferred. */
function statedEntities(statement: Statement): Set<string> {
  const { saidBy, inferred } = statement;
  if (inferred.length === 0) {
    const ends = statementEnds(statement).map(({ end }) => end);
    return new Set(entitiesAmong([...ends, ...saidBy]));
  }
  const roles = { subject: Part.subjects, object: Part.objects, qualifier: undefined };
  const rows = [
    ...statementEnds(statement).map(({ role, qualifier, end }) => ({
      part: roles[role] ?? qualifier,
      end,
    })),
    ...saidBy.map((end) => ({ part: Part.saidBy, end })),
  ];
  return new Set(
    rows.flatMap(({ part, end }) => {
      const isInferred = inferred.some(
        (one) => one.part === part && (one.id === undefined || one.id === end),
      );
      return isMissing(end) || isInferred ? [] : [end];
    }),
  );
}

function isMentioned(
  id: string,
  { evidence }: Statement,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): boolean {
  return evidence.some(({ sentences, start, end }) =>
    sentences
      .flatMap((sentence) => mentions.get(sentence) ?? [])
      .some(
        (mention) =>
          !mention.generic &&
          mention.start >= start &&
          mention.end <= end &&
          mention.entities.includes(id),
      ),
  );
}

function mentionsBySentence({ mentions }: Article): Map<string, Mention[]> {
  const rows = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const row = rows.get(mention.sentence);
    if (row) row.push(mention);
    else rows.set(mention.sentence, [mention]);
  }
  return rows;
}
