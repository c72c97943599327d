import { createHash } from 'node:crypto';
import type { GraphRows } from './graph-rows.ts';
import { type ContentLabel, contentLabels } from './graph-shape.ts';
import type { NodeRow } from './node-rows.ts';

/** For each label and id what tells a row, with the links that are part of it, from a changed one. */
export type RowDigests = ReadonlyMap<ContentLabel, ReadonlyMap<string, string>>;

export function rowDigests({ nodes, links, edges }: GraphRows): RowDigests {
  const parts = new Map(
    contentLabels.map((label) => [
      label,
      new Map(nodes[label].map((row) => [row.id, [told(row)]])),
    ]),
  );
  const add = (label: ContentLabel, id: string, part: readonly unknown[]) =>
    parts.get(label)?.get(id)?.push(JSON.stringify(part));
  for (const { from: label, rows } of links) {
    for (const { from, to, type, properties } of rows) add(label, from, [type, to, properties]);
  }
  for (const { statement, from, to, type, properties } of edges) {
    add('Statement', statement, [from, type, to, properties]);
  }
  return new Map(
    [...parts].map(([label, rows]) => [
      label,
      new Map([...rows].map(([id, all]) => [id, shortDigest(all.join('\n'))])),
    ]),
  );
}

function told({ basis, labels, properties }: NodeRow): string {
  return basis ?? JSON.stringify([labels, properties]);
}

/** Ninety-six bits of SHA-256: rows are compared with those of one label and id only. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
