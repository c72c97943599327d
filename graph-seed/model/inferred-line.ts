import type { DrawingLink } from './drawing.ts';
import { Certainty, Part } from './ontology.gen.ts';
import type { InferredPart, Statement } from './statement.ts';

type Line = Pick<DrawingLink, 'source' | 'target' | 'role' | 'qualifier'>;

/** The part that a line of the drawing stands for, where the article does not say it outright. */
export function inferredPartOf(
  line: Line,
  { inferred }: Pick<Statement, 'inferred'>,
): InferredPart | undefined {
  const parts = partsOf(line);
  const isEnd = (id: string | undefined) =>
    id === undefined || id === line.source || id === line.target;
  return inferred.find(({ part, id }) => parts.includes(part) && isEnd(id));
}

/** Whether the statement, or the very part of it that the line stands for, is inferred. */
export function isInferredLine(
  line: Line,
  statement: Pick<Statement, 'certainty' | 'inferred'>,
): boolean {
  return (
    statement.certainty === Certainty.inferred || inferredPartOf(line, statement) !== undefined
  );
}

function partsOf({ role, qualifier }: Line): readonly (string | undefined)[] {
  if (role === 'direct') return [Part.subjects, Part.objects];
  if (role === 'subject') return [Part.subjects];
  return role === 'object' ? [Part.objects] : [qualifier];
}
