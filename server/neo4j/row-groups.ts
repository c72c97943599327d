import { createHash } from 'node:crypto';
import type { GraphRows } from './graph-rows.ts';
import type { ContentLabel } from './graph-shape.ts';
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

/** Gathers the groups of rows that come part by part. */
export class GroupGatherer {
  readonly #groups = new Map<string, { label: ContentLabel; rows: Map<string, string> }>();

  /** The rows of these labels. */
  add(labels: readonly ContentLabel[], { nodes }: GraphRows, digests: RowDigests): void {
    for (const label of labels) {
      for (const row of nodes[label]) {
        this.put(label, groupOf(label, row), row.id, digests.get(label)?.get(row.id) ?? '');
      }
    }
  }

  /** A row in a group that is known. */
  put(label: ContentLabel, group: string, id: string, digest: string): void {
    const known = this.#groups.get(group) ?? { label, rows: new Map() };
    this.#groups.set(group, known);
    known.rows.set(id, digest);
  }

  /** Whatever order the rows came in. */
  groups(): RowGroup[] {
    return [...this.#groups].map(([id, { label, rows }]) => {
      const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
      return { id, label, digest: shortDigest(JSON.stringify(sorted)), rows: new Map(sorted) };
    });
  }
}

/** The group that a row is of. */
export function groupOf(
  label: ContentLabel,
  { id, article }: Pick<NodeRow, 'id' | 'article'>,
): string {
  return article === undefined ? inBucket(label, bucketOf(id)) : ofArticle(label, article);
}

/** The groups that rows of these articles can be of. */
export function groupsOfArticles(
  labels: readonly ContentLabel[],
  articles: readonly string[],
): string[] {
  return articles.flatMap((article) => labels.map((label) => ofArticle(label, article)));
}

/** The groups that rows of no article can be of. */
export function sharedGroups(labels: readonly ContentLabel[]): string[] {
  return labels.flatMap((label) =>
    Array.from({ length: 256 }, (_, bucket) =>
      inBucket(label, bucket.toString(16).padStart(2, '0')),
    ),
  );
}

/** A group as a row of its own. */
export function groupRow({ id, label, digest, rows }: RowGroup): NodeRow {
  const given = { label, digest, ids: [...rows.keys()], digests: [...rows.values()] };
  return { id, labels: [], properties: properties(given) };
}

function ofArticle(label: ContentLabel, article: string): string {
  return `${label} ${article}`;
}

/** No article's id begins so. */
function inBucket(label: ContentLabel, bucket: string): string {
  return `${label} #${bucket}`;
}

/** One of 256, so that one more article changes few of them in a large archive. */
function bucketOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 2);
}
