import type { DrawingOfLooks } from './drawing-of-looks.ts';
import type { Region } from './picture-drift.ts';

/** How far a mark goes from its node's middle; below it begins its name. */
const mark = { up: 26, across: 26, down: 19 };
const words = { across: 50, down: 45 };

interface Scene {
  /** Slugs of the nodes that are not shown. */
  readonly away: readonly string[];
  /** Slugs of the nodes that carry words. */
  readonly named: readonly string[];
}

/** All marks together, and each mark, each name and each line by itself, in the drawing's units. */
export function pictureRegions({ nodes, lines }: DrawingOfLooks, { away, named }: Scene): Region[] {
  const shown = nodes.filter(({ slug }) => !away.includes(slug));
  const node = new Map(shown.map((one) => [one.slug, one]));
  const xs = shown.map(({ x }) => x);
  const ys = shown.map(({ y }) => y);
  return [
    region(
      'everything',
      Math.min(...xs) - words.across,
      Math.min(...ys) - words.down,
      Math.max(...xs) + words.across,
      // The file tells its source below.
      Math.max(...ys) + mark.down,
    ),
    ...shown.map(({ slug, type, x, y }) =>
      region(
        `${type === 'GHOST' ? 'ghost' : 'mark'} ${slug}`,
        x - mark.across,
        y - mark.up,
        x + mark.across,
        y + mark.down,
      ),
    ),
    ...shown
      .filter(({ slug }) => named.includes(slug))
      .map(({ slug, x, y }) =>
        region(`words ${slug}`, x - words.across, y + mark.down, x + words.across, y + words.down),
      ),
    ...lines.flatMap(({ slug, source, target }) => {
      const [from, to] = [node.get(source), node.get(target)];
      if (!from || !to) return [];
      const name = `line ${slug}`;
      const { x, y } = from;
      // A loop stands at the upper left of its node, beyond its mark, and a curve beside the straight way.
      if (from === to) return region(name, x - 70, y - 70, x - mark.down, y - mark.down);
      // What ties two that stand on one spot goes over both.
      if (x === to.x && y === to.y) return region(name, x - 30, y - 50, x + 30, y - 16);
      if (x === to.x) return region(name, x - 12, y + words.down, x + 12, to.y - mark.down);
      return region(name, x + mark.down, y - mark.down, to.x - mark.down, y + mark.down);
    }),
  ];
}

function region(name: string, left: number, top: number, right: number, bottom: number): Region {
  return { name, x: left, y: top, width: right - left, height: bottom - top };
}
