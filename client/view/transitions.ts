import type { LayoutId } from './layout-ids.ts';
import { placeNear } from './places.ts';
import type { Period } from './told.ts';
import type { Arrangement } from './view.ts';

type Change = (arrangement: Arrangement) => Partial<Arrangement>;

/** Asks for one more article, or publisher, or for one less. */
export function toggleTold(list: 'articles' | 'publishers', one: string): Change {
  return ({ told }) => ({ told: { ...told, [list]: toggled(told[list], one) } });
}

/** Asks for what was reported, or holds, in a time; null for any. */
export function askPeriod(which: 'reported' | 'valid', period: Period | null): Change {
  return ({ told }) => ({ told: { ...told, [which]: period } });
}

/** Shows a legend's key again, or leaves it out. */
export function toggleKey(key: string): Change {
  return ({ without }) => ({ without: toggled(without, key) });
}

/** Leaves out every one of these keys but one; shows all where it is alone already. */
export function onlyKey(key: string, keys: readonly string[]): Change {
  return ({ without }) => {
    const others = keys.filter((one) => one !== key);
    const rest = without.filter((one) => !keys.includes(one));
    return { without: isOnlyKey(key, keys, without) ? rest : [...rest, ...others] };
  };
}

/** Whether of several keys this one alone is shown. */
export function isOnlyKey(
  key: string,
  keys: readonly string[],
  without: readonly string[],
): boolean {
  const shown = keys.filter((one) => !without.includes(one));
  return keys.length > 1 && shown.length === 1 && shown[0] === key;
}

/** Brings out a portion of neighbours; what was put away behind it comes back first. */
export function expand(slug: string): Change {
  return ({ expanded, collapsed }) =>
    collapsed.includes(slug)
      ? { collapsed: collapsed.filter((one) => one !== slug) }
      : { expanded: [...expanded, slug] };
}

/** Puts away its neighbours where only some of the network is shown, else what hangs on it. */
export function collapse(slug: string): Change {
  return ({ expanded, collapsed }) => {
    if (expanded.length === 0) return { collapsed: [...new Set([...collapsed, slug])] };
    return { expanded: othersExpanded(expanded, slug) };
  };
}

/** Shows only it and its neighbours. */
export function focusOn(slug: string): Change {
  return () => ({ expanded: [slug], collapsed: [] });
}

export function showAll(): Change {
  return () => ({ expanded: [], collapsed: [], hidden: [] });
}

export function hide(slug: string): Change {
  return ({ hidden, expanded }) => ({
    hidden: [...new Set([...hidden, slug])],
    expanded: othersExpanded(expanded, slug),
  });
}

export function move(slug: string, place: readonly [number, number]): Change {
  return ({ moved }) => ({ moved: { ...moved, [slug]: placeNear(place) } });
}

/** Keeps a node where it stands, or lets it go. */
export function togglePin(slug: string, place: readonly [number, number]): Change {
  return ({ pinned, moved }) => ({
    pinned: toggled(pinned, slug),
    ...(pinned.includes(slug) ? {} : { moved: { ...moved, [slug]: placeNear(place) } }),
  });
}

/** Another layout; of what the reader moved only the pinned stay. */
export function layOut(layout: LayoutId): Change {
  return ({ moved, pinned }) => ({
    layout,
    moved: Object.fromEntries(Object.entries(moved).filter(([slug]) => pinned.includes(slug))),
  });
}

/** Nothing expanded would be everything: the last one stays. */
function othersExpanded(expanded: readonly string[], slug: string): readonly string[] {
  const others = expanded.filter((one) => one !== slug);
  return others.length > 0 ? others : expanded;
}

function toggled(list: readonly string[], one: string): string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
