import type { Drawing, DrawnLine } from './drawing.ts';

/** Who is tied to whom by the lines given; junctions are no ends but ways between them. */
export interface Ties {
  /** Statements of each entity and missing end that has some. */
  readonly statements: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entities and missing ends of a statement, in the drawing's order. */
  ends(statement: string): readonly string[];
  /** Those it shares most statements with come first, then by slug. */
  neighbours(slug: string): ReadonlySet<string>;
  isJunction(slug: string): boolean;
}

export function tiesOf(lines: readonly DrawnLine[], { nodes }: Drawing): Ties {
  const junctions = new Set(
    nodes.filter(({ type }) => type === 'JUNCTION').map(({ slug }) => slug),
  );
  const endsOf = new Map<string, Set<string>>();
  const statements = new Map<string, Set<string>>();
  for (const { source, target, statement } of lines) {
    for (const end of [source, target]) {
      if (junctions.has(end)) continue;
      endsOf.set(statement, (endsOf.get(statement) ?? new Set()).add(end));
      statements.set(end, (statements.get(end) ?? new Set()).add(statement));
    }
  }
  const ends = (statement: string) => [...(endsOf.get(statement) ?? [])];
  return {
    statements,
    ends,
    isJunction: (slug) => junctions.has(slug),
    neighbours: (slug) => {
      const shared = new Map<string, number>();
      for (const statement of statements.get(slug) ?? []) {
        for (const end of ends(statement)) {
          if (end !== slug) shared.set(end, (shared.get(end) ?? 0) + 1);
        }
      }
      const ordered = [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return new Set(ordered.map(([other]) => other));
    },
  };
}

/**
 * What would be cut off from the rest without a node: the parts that hang on it alone. A part with
 * at least half of what is connected at all is the rest.
 */
export function bridgesOf(ties: Ties, slug: string): ReadonlySet<string> {
  const hanging = new Set<string>();
  const parts: string[][] = [];
  const seen = new Set([slug]);
  for (const start of ties.neighbours(slug)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const at of part) {
      for (const next of ties.neighbours(at)) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  for (const part of parts) {
    if (part.length * 2 >= seen.size) continue;
    for (const one of part) hanging.add(one);
  }
  return hanging;
}
