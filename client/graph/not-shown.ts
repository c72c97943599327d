import { facetKey, noStatus } from '../view/facet-key.ts';
import type { Selection } from '../view/selection.ts';
import { toldByAll } from '../view/told.ts';
import type { Arrangement } from '../view/view.ts';
import { type Drawing, type DrawnLine, drawnAs } from './drawing.ts';
import type { Network } from './network.ts';
import { hangingOn, type ShownPart, shownPart } from './shown-part.ts';

type Choice = Pick<Arrangement, 'without' | 'expanded' | 'collapsed' | 'hidden'>;

/** `undrawn`: the network has no line for it; `cut`: the drawing is not the whole network; `told`: it is what some sources tell. */
export type Reason = 'undrawn' | 'cut' | 'told' | 'hidden' | 'legend' | 'collapsed' | 'focus';

export interface NotShown {
  readonly reasons: readonly Reason[];
  /** The arrangement that shows it; null where none does. */
  readonly shownBy: Partial<Arrangement> | null;
}

/** Nodes and lines of the drawing, any of which is enough to be shown. */
interface Goal {
  readonly nodes: readonly string[];
  readonly lines: readonly DrawnLine[];
}

/** Why a chosen thing is not in the drawing; null where it is, or where nothing is to be said. */
export function notShown(
  { drawing, truncated, isOfSome }: Pick<Network, 'drawing' | 'truncated' | 'isOfSome'>,
  shown: ShownPart,
  choice: Choice,
  { type, slug }: Selection,
): NotShown | null {
  const why = (nodes: Goal['nodes'], lines: Goal['lines']) =>
    goalNotShown(drawing, shown, choice, { nodes, lines });
  switch (type) {
    case 'entity':
    case 'missing':
      if (drawing.nodes.some((node) => node.slug === slug)) return why([slug], []);
      return absent(truncated, isOfSome, choice);
    case 'statement': {
      const drawn = drawnAs(drawing, slug);
      const lines = drawing.lines.filter(({ statement }) => statement === drawn);
      if (lines.length > 0) return why([], lines);
      return (
        (isOfSome && absent(truncated, isOfSome, choice)) || {
          reasons: truncated ? ['undrawn', 'cut'] : ['undrawn'],
          shownBy: null,
        }
      );
    }
    case 'kind': {
      const members = drawing.nodes.filter((node) => node.type === 'ENTITY' && node.kind === slug);
      return why(
        members.map((node) => node.slug),
        [],
      );
    }
    case 'family':
      return why(
        [],
        drawing.lines.filter(({ family }) => family === slug),
      );
    case 'sentence':
      return null;
  }
}

/** Why the network does not have it; null where it has all. */
function absent(truncated: boolean, isOfSome: boolean, choice: Choice): NotShown | null {
  if (isOfSome) return { reasons: ['told'], shownBy: { ...choice, told: toldByAll } };
  return truncated ? { reasons: ['cut'], shownBy: null } : null;
}

/** The same of some statements together, such as those of a hop. */
export function statementsNotShown(
  { drawing, truncated, isOfSome }: Pick<Network, 'drawing' | 'truncated' | 'isOfSome'>,
  shown: ShownPart,
  choice: Choice,
  statements: readonly string[],
): NotShown | null {
  const drawn = new Set(statements.map((slug) => drawnAs(drawing, slug)));
  const lines = drawing.lines.filter(({ statement }) => drawn.has(statement));
  if (lines.length > 0) return goalNotShown(drawing, shown, choice, { nodes: [], lines });
  return absent(truncated, isOfSome, choice) ?? { reasons: ['undrawn'], shownBy: null };
}

/** The reasons without which it would be shown, and the arrangement without them. */
function goalNotShown(
  drawing: Drawing,
  shown: ShownPart,
  choice: Choice,
  goal: Goal,
): NotShown | null {
  if (goal.nodes.length + goal.lines.length === 0 || isShown(goal, shown)) return null;
  const obstacles = obstaclesTo(drawing, choice, goal);
  const without = (some: readonly Obstacle[]) => some.reduce((now, one) => one.clear(now), choice);
  const clears = (some: readonly Obstacle[]) => isShown(goal, shownPart(drawing, without(some)));
  const needed = obstacles.filter((one) => !clears(obstacles.filter((other) => other !== one)));
  const cleared = [needed, obstacles].find(clears) ?? obstacles;
  return {
    reasons: [...new Set(cleared.map(({ reason }) => reason))],
    shownBy: without(cleared),
  };
}

function isShown({ nodes, lines }: Goal, shown: ShownPart): boolean {
  return (
    nodes.some((slug) => shown.nodes.has(slug)) || lines.some(({ slug }) => shown.lines.has(slug))
  );
}

interface Obstacle {
  readonly reason: Reason;
  /** The same choice where the obstacle is not in it. */
  readonly clear: (choice: Choice) => Choice;
}

/** What of the choice may stand in the goal's way. */
function obstaclesTo(drawing: Drawing, choice: Choice, { nodes, lines }: Goal): Obstacle[] {
  const own = new Set([...nodes, ...endsOf(lines)]);
  const ties = drawing.lines.filter(
    ({ source, target }) => nodes.includes(source) || nodes.includes(target),
  );
  const ends = new Set(endsOf(ties));
  const ownKeys = new Set([...nodeKeys(drawing, own), ...lines.flatMap(lineKeys)]);
  const tieKeys = new Set([...nodeKeys(drawing, ends), ...ties.flatMap(lineKeys)]);
  const all: Obstacle[] = [
    { reason: 'hidden', clear: (now) => dropping(now, 'hidden', (slug) => own.has(slug)) },
    { reason: 'legend', clear: (now) => dropping(now, 'without', (key) => ownKeys.has(key)) },
    {
      reason: 'legend',
      clear: (now) => dropping(now, 'without', (key) => tieKeys.has(key) && !ownKeys.has(key)),
    },
    {
      reason: 'collapsed',
      clear: (now) =>
        dropping(now, 'collapsed', (slug) => {
          const hanging = hangingOn(drawing, { ...now, without: [], hidden: [] }, slug);
          return [...own].some((end) => hanging.has(end));
        }),
    },
    {
      reason: 'focus',
      clear: (now) =>
        now.expanded.length === 0
          ? now
          : { ...now, expanded: [...new Set([...now.expanded, ...own])] },
    },
  ];
  return all.filter(({ clear }) => clear(choice) !== choice);
}

function endsOf(lines: readonly DrawnLine[]): string[] {
  return lines.flatMap(({ source, target }) => [source, target]);
}

function nodeKeys({ nodes }: Drawing, slugs: ReadonlySet<string>): string[] {
  return nodes
    .filter(({ slug }) => slugs.has(slug))
    .map(({ type, kind }) =>
      type === 'ENTITY' ? facetKey('kind', kind ?? '') : facetKey('missing', type),
    );
}

function lineKeys({ family, standing, status }: DrawnLine): string[] {
  return [
    facetKey('family', family),
    facetKey('standing', standing),
    facetKey('status', status ?? noStatus),
  ];
}

function dropping(
  choice: Choice,
  list: 'without' | 'hidden' | 'collapsed',
  isDropped: (one: string) => boolean,
): Choice {
  const left = choice[list].filter((one) => !isDropped(one));
  return left.length === choice[list].length ? choice : { ...choice, [list]: left };
}
