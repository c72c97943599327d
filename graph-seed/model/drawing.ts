import type { Statement } from './statement.ts';
import { statementEnds } from './statement.ts';
import { endId, isMissing } from './value.ts';

/** A node of the drawing; entities, junctions (by statement id) and ghosts share one namespace. */
export interface DrawingNode {
  readonly id: string;
  readonly type: 'entity' | 'junction' | 'ghost';
}

/** A line of the drawing. Between two entities it is the statement itself, else one of its ends. */
export interface DrawingLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly statement: string;
  readonly role: 'direct' | 'subject' | 'object' | 'qualifier';
  /** Set where the role is `qualifier`. */
  readonly qualifier?: string;
}

export interface Drawing {
  readonly nodes: readonly DrawingNode[];
  readonly links: readonly DrawingLink[];
}

/**
 * What is drawn for these entities and statements. A statement with one subject and one object is
 * one line; one with more ends is a junction, once, with a line to each end. What only tells
 * something of its subjects is not drawn, except a joint figure, which belongs to all of them:
 * dozens of goals and measures that two bodies share would hide what connects them to others.
 * Order: entities as given, then junctions and ghosts as first met.
 */
export function drawingOf(entityIds: readonly string[], statements: readonly Statement[]): Drawing {
  const nodes = new Map<string, DrawingNode>(
    entityIds.map((id) => [id, { id, type: 'entity' } as const]),
  );
  const links: DrawingLink[] = [];
  for (const statement of statements) {
    const ends = statementEnds(statement);
    if (!isDrawn(statement, ends.length)) continue;
    for (const { end } of ends) {
      if (isMissing(end)) nodes.set(end.id, { id: end.id, type: 'ghost' });
    }
    const [first, second] = ends;
    if (ends.length === 2 && first?.role === 'subject' && second?.role === 'object') {
      links.push({
        id: statement.id,
        source: endId(first.end),
        target: endId(second.end),
        statement: statement.id,
        role: 'direct',
      });
      continue;
    }
    nodes.set(statement.id, { id: statement.id, type: 'junction' });
    ends.forEach(({ role, qualifier, end }, index) => {
      const outward = role !== 'subject';
      links.push({
        id: `${statement.id}:${index}`,
        source: outward ? statement.id : endId(end),
        target: outward ? endId(end) : statement.id,
        statement: statement.id,
        role,
        ...(qualifier === undefined ? {} : { qualifier }),
      });
    });
  }
  return { nodes: [...nodes.values()], links };
}

function isDrawn({ subjects, value }: Statement, ends: number): boolean {
  const connects = ends > subjects.length;
  const isJointFigure = subjects.length > 1 && value !== undefined && 'quantity' in value;
  return connects || isJointFigure;
}
