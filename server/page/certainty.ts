import type { Fact } from '../../graph-seed/model/fact.ts';
import { Certainty } from '../../graph-seed/model/ontology.gen.ts';
import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { endId } from '../../graph-seed/model/value.ts';
import { endName } from './ends.ts';
import { colon } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** Whether an article says it, and whether it has come about: in a few words. */
export function standingWords(
  { certainty, status }: Pick<Fact, 'certainty' | 'status'>,
  { label }: PageContext,
): Html {
  const words = [label('certainties', certainty), ...(status ? [label('statuses', status)] : [])];
  return markup`${words.map((word) => markup` <small class="badge">${word}</small>`)}`;
}

/** Why it is inferred, part by part, and which of its lists are not complete. */
export async function certaintyNotes(statement: Statement, page: PageContext): Promise<Html[]> {
  const { certainty, reason, inferred, open } = statement;
  const { language, say } = page;
  const after = colon(page);
  const partly = await Promise.all(
    inferred.map(async ({ part, id, reason: why }) => {
      const end = statementEnds(statement).find((one) => endId(one.end) === id)?.end;
      const name = partLabel(part, page);
      const what = end
        ? say('inferredEnd', { part: name, end: await endName(end, page) })
        : say('inferredPart', { part: name });
      return `${what}${after}${why[language]}`;
    }),
  );
  const notes = [
    ...(certainty === Certainty.inferred && reason
      ? [`${page.label('certainties', certainty)}${after}${reason[language]}`]
      : []),
    ...partly,
    ...open.map((part) => say('open', { part: partLabel(part, page) })),
  ];
  return notes.map((note) => page.words(note));
}

/** What a part of a statement is called, a qualifier being one. */
export function partLabel(part: string, { ontology, label }: PageContext): string {
  return label(ontology.parts.has(part) ? 'parts' : 'qualifiers', part);
}
