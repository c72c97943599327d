import type { Arrangement } from './view.ts';

/** What became of one thing in the drawing. */
type ThingChange =
  | 'hidden'
  | 'shown'
  | 'focused'
  | 'expanded'
  | 'collapsed'
  | 'pinned'
  | 'unpinned';

/** What a step changed, be it done, undone or done again. */
export type ArrangementChange =
  | { readonly type: ThingChange; readonly slug: string }
  | { readonly type: 'all' | 'legend' | 'told' | 'layout' | 'other' };

/** What a step is told by; null where nothing but places are others. */
export function arrangementChange(from: Arrangement, to: Arrangement): ArrangementChange | null {
  return (
    listChange(from.hidden, to.hidden, 'hidden', 'shown') ??
    (isWhole(to) && !isWhole(from) ? { type: 'all' } : null) ??
    expandedChange(from.expanded, to.expanded) ??
    listChange(from.collapsed, to.collapsed, 'collapsed', 'expanded') ??
    (isSame(from.without, to.without) ? null : { type: 'legend' }) ??
    (JSON.stringify(from.told) === JSON.stringify(to.told) ? null : { type: 'told' }) ??
    (from.layout === to.layout ? null : { type: 'layout' }) ??
    listChange(from.pinned, to.pinned, 'pinned', 'unpinned') ??
    // Several at once, as by going back in the browser.
    (isSame(from.hidden, to.hidden) && isSame(from.collapsed, to.collapsed)
      ? null
      : { type: 'other' })
  );
}

/** The one that came or went; null where it is several, or none. */
function listChange(
  from: readonly string[],
  to: readonly string[],
  came: ThingChange,
  went: ThingChange,
): ArrangementChange | null {
  const news = to.filter((slug) => !from.includes(slug));
  const gone = from.filter((slug) => !to.includes(slug));
  const [slug, another] = [...news, ...gone];
  if (slug === undefined || another !== undefined) return null;
  return { type: news.length > 0 ? came : went, slug };
}

/** One that stands there several times shows several portions. */
function expandedChange(from: readonly string[], to: readonly string[]): ArrangementChange | null {
  if (isSame(from, to)) return null;
  if (to.length === 0) return { type: 'other' };
  const [only, second] = to;
  const last = to.at(-1);
  if (from.length > 0 && last !== undefined && isSame(from, to.slice(0, -1))) {
    return { type: 'expanded', slug: last };
  }
  if (only !== undefined && second === undefined) return { type: 'focused', slug: only };
  return listChange(from, to, 'expanded', 'collapsed') ?? { type: 'other' };
}

function isWhole({ expanded, collapsed, hidden }: Arrangement): boolean {
  return expanded.length + collapsed.length + hidden.length === 0;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((slug, at) => slug === other[at]);
}
