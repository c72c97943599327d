import { createHash } from 'node:crypto';
import type { GraphRows } from './graph-rows.ts';
import { type ContentLabel, contentLabels } from './graph-shape.ts';
import type { NodeRow } from './node-rows.ts';
import { properties } from './properties.ts';
import { type RowDigests, shortDigest } from './row-digests.ts';

/**
 * Rows of a label that are looked at together: those of an article, else those whose ids share a
 * bucket. An unchanged group is passed over by its digest.
 */
export interface RowGroup {
  readonly id: string;
  readonly label: ContentLabel;
  readonly digest: string;
  /** Digests of its rows by id. */
  readonly rows: ReadonlyMap<string, string>;
}

export function rowGroups(
  { nodes }: GraphRows,
  digests: RowDigests,
): ReadonlyMap<string, RowGroup> {
  const groups = new Map<string, RowGroup>();
  for (const label of contentLabels) {
    const byGroup = new Map<string, Map<string, string>>();
    for (const { id, article } of nodes[label]) {
      const group = `${label} ${article ?? bucketOf(id)}`;
      const rows = byGroup.get(group) ?? new Map<string, string>();
      byGroup.set(group, rows.set(id, digests.get(label)?.get(id) ?? ''));
    }
    for (const [id, rows] of byGroup) {
      groups.set(id, { id, label, digest: shortDigest(JSON.stringify([...rows])), rows });
    }
  }
  return groups;
}

/** A group as a row of its own. */
export function groupRow({ id, label, digest, rows }: RowGroup): NodeRow {
  const given = { label, digest, ids: [...rows.keys()], digests: [...rows.values()] };
  return { id, labels: [], properties: properties(given) };
}

/** One of 256, so that one more article changes few of them in a large archive. */
function bucketOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 2);
}
