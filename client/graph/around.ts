import type { Drawing, DrawnLine } from './drawing.ts';
import type { Lit } from './lit.ts';

/** What belongs to a node or a line that is pointed at: the lines of its statements and their ends. */
export type Around = (slug: string) => Lit;

/** Looks each line up once, so that an answer takes no longer in a large drawing than in a small one. */
export function aroundIn({ lines }: Drawing): Around {
  const statementsOf = new Map<string, Set<string>>();
  const linesOf = new Map<string, DrawnLine[]>();
  const note = (slug: string, statement: string) => {
    const known = statementsOf.get(slug);
    if (known) known.add(statement);
    else statementsOf.set(slug, new Set([statement]));
  };
  for (const line of lines) {
    const { slug, source, target, statement } = line;
    for (const one of new Set([slug, source, target])) note(one, statement);
    const known = linesOf.get(statement);
    if (known) known.push(line);
    else linesOf.set(statement, [line]);
  }
  return (slug) => {
    const found = [...(statementsOf.get(slug) ?? [])].flatMap((one) => linesOf.get(one) ?? []);
    return {
      lines: new Set(found.map((line) => line.slug)),
      // What is tied to nothing is alone.
      nodes: new Set(found.length ? found.flatMap((line) => [line.source, line.target]) : [slug]),
      chosen: new Set([slug]),
    };
  };
}
