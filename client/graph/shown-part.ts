import { facetKey, noStatus } from '../view/facet-key.ts';
import type { Arrangement } from '../view/view.ts';
import type { Drawing, DrawnLine } from './drawing.ts';
import { bridgesOf, type Ties, tiesOf } from './ties.ts';

/** What of the drawing is shown. */
export interface ShownPart {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** For nodes with neighbours that are put away or not brought out yet, how many. */
  readonly more: ReadonlyMap<string, number>;
}

/** Neighbours that one step of expanding brings out at most, so that a hub never floods. */
export const portion = 24;

type Choice = Pick<Arrangement, 'without' | 'expanded' | 'collapsed' | 'hidden'>;

/** What is shown after the legend's filters, expanding, collapsing and hiding. */
export function shownPart(drawing: Drawing, choice: Choice): ShownPart {
  const possible = possibleLines(drawing, choice);
  const all = tiesOf(possible, drawing);
  const isExpanding = choice.expanded.some((slug) => all.statements.has(slug));
  const reached = isExpanding ? reachedFrom(choice.expanded, all) : undefined;
  const putAway = awayBehind(choice.collapsed, all);
  const isNode = (slug: string) => (reached?.has(slug) ?? true) && !putAway.nodes.has(slug);
  const loops = loopsOf(drawing);
  const kept = possible.filter(({ statement }) => {
    const count = all.ends(statement).filter(isNode).length;
    return count > 1 || (count === 1 && loops.has(statement));
  });
  const lines = kept.filter(({ source, target }) =>
    [source, target].every((end) => isNode(end) || all.isJunction(end)),
  );
  const touched = new Set(lines.flatMap(({ source, target }) => [source, target]));
  const onlyTouched = choice.without.some((mark) => /^(family|standing|status):/.test(mark));
  const passes = nodePasses(choice);
  const nodes = drawing.nodes.filter((node) => {
    if (node.type === 'JUNCTION') return touched.has(node.slug);
    if (!passes(node) || !isNode(node.slug)) return false;
    return touched.has(node.slug) || (node.type === 'ENTITY' && !onlyTouched);
  });
  const shown = new Set(nodes.map(({ slug }) => slug));
  const more = new Map<string, number>();
  for (const slug of shown) {
    if (all.isJunction(slug)) continue;
    const count = isExpanding
      ? [...all.neighbours(slug)].filter((other) => !shown.has(other)).length
      : (putAway.behind.get(slug) ?? 0);
    if (count > 0) more.set(slug, count);
  }
  return { nodes: shown, lines: new Set(lines.map(({ slug }) => slug)), more };
}

/** Entities and missing ends that hang on a node alone; none where nothing does. */
export function hangingOn(drawing: Drawing, choice: Choice, slug: string): ReadonlySet<string> {
  return bridgesOf(tiesOf(possibleLines(drawing, choice), drawing), slug);
}

function possibleLines(drawing: Drawing, choice: Choice): DrawnLine[] {
  const without = new Set(choice.without);
  const passes = nodePasses(choice);
  const left = new Set(drawing.nodes.filter((node) => !passes(node)).map(({ slug }) => slug));
  return drawing.lines.filter(
    ({ family, standing, status, source, target }) =>
      !without.has(facetKey('family', family)) &&
      !without.has(facetKey('standing', standing)) &&
      !without.has(facetKey('status', status ?? noStatus)) &&
      !left.has(source) &&
      !left.has(target),
  );
}

const known = new WeakMap<Drawing, ReadonlySet<string>>();

/** Statements that tie something to itself, and so have one end only. */
function loopsOf(drawing: Drawing): ReadonlySet<string> {
  const before = known.get(drawing);
  if (before) return before;
  const { ends } = tiesOf(drawing.lines, drawing);
  const statements = drawing.lines.map(({ statement }) => statement);
  const loops = new Set(statements.filter((statement) => ends(statement).length === 1));
  known.set(drawing, loops);
  return loops;
}

function nodePasses({ without, hidden }: Choice) {
  const keys = new Set(without);
  const away = new Set(hidden);
  return ({ slug, type, kind }: Drawing['nodes'][number]) =>
    !away.has(slug) &&
    !(type === 'GHOST' && keys.has(facetKey('missing', 'GHOST'))) &&
    !(type === 'ENTITY' && kind !== null && keys.has(facetKey('kind', kind)));
}

/** The expanded with the ends of their statements, a portion of neighbours for each mention. */
function reachedFrom(expanded: readonly string[], ties: Ties): Set<string> {
  const portions = new Map<string, number>();
  for (const slug of expanded) portions.set(slug, (portions.get(slug) ?? 0) + portion);
  const reached = new Set(expanded.filter((slug) => ties.statements.has(slug)));
  for (const [slug, most] of portions) {
    const neighbours = [...ties.neighbours(slug)].slice(0, most);
    for (const other of neighbours) reached.add(other);
  }
  return reached;
}

function awayBehind(collapsed: readonly string[], ties: Ties) {
  const nodes = new Set<string>();
  const behind = new Map<string, number>();
  for (const slug of collapsed) {
    const hanging = bridgesOf(ties, slug);
    behind.set(slug, hanging.size);
    for (const other of hanging) nodes.add(other);
  }
  return { nodes, behind };
}
