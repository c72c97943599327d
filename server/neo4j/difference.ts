import type { GraphRows } from './graph-rows.ts';
import {
  type ContentLabel,
  contentLabels,
  groupLabel,
  type RowLabel,
  termLabel,
} from './graph-shape.ts';
import type { EdgeRow, LinkGroup } from './link-rows.ts';
import type { NodeRow } from './node-rows.ts';
import type { RowDigests } from './row-digests.ts';
import { groupRow, type RowGroup } from './row-groups.ts';

/** What a load ends and writes. */
export interface Difference {
  /** Ids of rows that are gone or written anew, by label. */
  readonly ended: ReadonlyMap<RowLabel, readonly string[]>;
  readonly nodes: ReadonlyMap<RowLabel, readonly NodeRow[]>;
  readonly terms: readonly string[];
  /** Those with a new row at either end: links themselves are of no load. */
  readonly links: readonly LinkGroup[];
  readonly edges: readonly EdgeRow[];
  /** Entities that stay while what is told of them changes. */
  readonly told: readonly NodeRow[];
}

/** Ids of groups that a load is to look into, from the groups that there are to be and their digests now. */
export function changedGroups(
  groups: ReadonlyMap<string, RowGroup>,
  held: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...groups.keys(), ...held.keys()])].filter(
    (id) => groups.get(id)?.digest !== held.get(id),
  );
}

/** What makes the rows of the groups that changed from those that are held of them. */
export function difference(
  rows: GraphRows,
  groups: ReadonlyMap<string, RowGroup>,
  changed: readonly string[],
  held: { readonly groups: ReadonlyMap<string, string>; readonly rows: RowDigests },
): Difference {
  const wanted = new Map(contentLabels.map((label) => [label, new Map<string, string>()]));
  const changedNow = changed.flatMap((id) => groups.get(id) ?? []);
  for (const { label, rows: digests } of changedNow) {
    for (const [id, digest] of digests) wanted.get(label)?.set(id, digest);
  }
  const heldOf = (label: ContentLabel) => held.rows.get(label) ?? new Map<string, string>();
  const wantedOf = (label: ContentLabel) => wanted.get(label) ?? new Map<string, string>();
  const fresh = new Map<string, ReadonlySet<string>>(
    contentLabels.map((label) => [label, new Set(missingFrom(heldOf(label), wantedOf(label)))]),
  );
  const isFresh = (label: string, id: string) => fresh.get(label)?.has(id) ?? false;
  const links = rows.links.map(({ from, to, rows: all }) => ({
    from,
    to,
    rows: all.filter((row) => isFresh(from, row.from) || isFresh(to, row.to)),
  }));
  const ofTerms = links.filter(({ from }) => from === termLabel);
  return {
    ended: new Map<RowLabel, string[]>([
      ...contentLabels.map((label): [RowLabel, string[]] => [
        label,
        missingFrom(wantedOf(label), heldOf(label)),
      ]),
      [groupLabel, changed.filter((id) => held.groups.has(id))],
    ]),
    nodes: new Map<RowLabel, readonly NodeRow[]>([
      ...contentLabels.map((label): [RowLabel, readonly NodeRow[]] => [
        label,
        rows.nodes[label].filter(({ id }) => isFresh(label, id)),
      ]),
      [groupLabel, changedNow.map(groupRow)],
    ]),
    terms: [...new Set(ofTerms.flatMap(({ rows: all }) => all.map(({ from }) => from)))],
    links,
    edges: rows.edges.filter(
      ({ statement, from, to }) =>
        isFresh('Statement', statement) || isFresh('Entity', from) || isFresh('Entity', to),
    ),
    told: rows.nodes.Entity.filter(
      ({ id }) => isFresh('EntityRecord', id) && !isFresh('Entity', id),
    ),
  };
}

/** Ids of rows that others have not, or have otherwise. */
function missingFrom(
  others: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, string>,
): string[] {
  return [...rows].filter(([id, digest]) => others.get(id) !== digest).map(([id]) => id);
}
