import { hasInference, type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { endId } from '../../graph-seed/model/value.ts';
import { endName } from './ends.ts';
import { colon } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext, PageWriter } from './page-context.ts';
import type { PageWord } from './page-words.ts';

const fixedParts = ['subjects', 'objects', 'value', 'time', 'saidBy', 'resultOf'] as const;

/** Whether the article says it, and whether it has come about: in a few words. */
export function standingWords(statement: Statement, page: PageWriter): Html {
  const { status } = statement;
  const words: PageWord[] = [certaintyWord(statement), ...(status ? [status] : [])];
  return markup`${words.map((word) => markup` <small class="badge">${page.say(word)}</small>`)}`;
}

function certaintyWord(statement: Statement): PageWord {
  if (!hasInference(statement)) return 'stated';
  return statement.certainty === 'inferred' ? 'inferred' : 'partlyInferred';
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
    ...(certainty === 'inferred' && reason
      ? [`${say('inferred')}${after}${reason[language]}`]
      : []),
    ...partly,
    ...open.map((part) => say('open', { part: partLabel(part, page) })),
  ];
  return notes.map((note) => page.words(note));
}

/** What a part of a statement is called: one of the fixed parts, or the qualifier of that name. */
export function partLabel(part: string, { ontology, language, say }: PageContext): string {
  const fixed = fixedParts.find((one) => one === part);
  return fixed ? say(fixed) : (ontology.qualifiers.get(part)?.label[language] ?? part);
}
