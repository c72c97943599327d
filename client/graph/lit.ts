import { drawnAs, type NetworkDrawing } from './drawing.ts';

/** What is lit in the drawing; the rest steps back. */
export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** Nodes and lines that are meant themselves. */
  readonly chosen: ReadonlySet<string>;
}

/** What is to be lit, in the words of the data set. */
export interface LitThings {
  /** Entities and missing ends. */
  readonly ends: readonly string[];
  readonly statements: readonly string[];
  /** Whether the ends' own statements are lit with them. */
  readonly withStatements: boolean;
}

/** What lights up for some entities and statements; null where nothing of them is drawn. */
export function litOf(drawing: NetworkDrawing, things: LitThings): Lit | null {
  const { nodes, lines } = drawing;
  const ends = new Set(things.ends);
  const statements = new Set(things.statements.map((slug) => drawnAs(drawing, slug)));
  const chosen = new Set(nodes.filter(({ slug }) => ends.has(slug)).map(({ slug }) => slug));
  const junctions = new Set(nodes.filter((node) => node.type === 'JUNCTION').map((n) => n.slug));
  for (const statement of statements) {
    if (junctions.has(statement)) chosen.add(statement);
  }
  for (const { slug, statement } of lines) {
    if (statements.has(statement) && !junctions.has(statement)) chosen.add(slug);
  }
  if (things.withStatements) {
    for (const { source, target, statement } of lines) {
      if (ends.has(source) || ends.has(target)) statements.add(statement);
    }
  }
  const litLines = lines.filter(({ statement }) => statements.has(statement));
  const litNodes = new Set([
    ...ends,
    ...litLines.flatMap(({ source, target }) => [source, target]),
  ]);
  if (chosen.size === 0 && litLines.length === 0) return null;
  return { nodes: litNodes, lines: new Set(litLines.map(({ slug }) => slug)), chosen };
}
