import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispute } from '../model/data-set.ts';
import type { Entity } from '../model/entity.ts';
import { identityOf } from '../model/identity.ts';
import type { Judgement } from '../model/judgement.ts';
import { indexOntology, type Ontology } from '../model/ontology.ts';
import type { RetiredId } from '../model/retired-id.ts';
import {
  type ArticleTrace,
  type Draft,
  type HeaderReading,
  nothingElsewhere,
  type Row,
} from './draft.ts';
import type { LeftOut } from './read-yaml.ts';

/** The parts of a data folder, each as it was read. */
export interface Parts {
  readonly header: HeaderReading | undefined;
  readonly ontology: Ontology;
  readonly entities: readonly Row<Entity>[];
  /** Entities that have not their form. */
  readonly leftOut: readonly LeftOut[];
  readonly articles: readonly ArticleTrace[];
  readonly identities: readonly Row<Judgement>[];
  readonly disputes: readonly Row<Dispute>[];
  readonly retired: readonly Row<RetiredId>[];
}

/** Brings the parts together for the rules that look across them. */
export function draftOf(root: string, parts: Parts): Draft {
  const { articles } = parts;
  const missing = articles.flatMap((trace) => trace.missing);
  const entities = [
    ...parts.entities.map(({ row, place }) => ({ entity: row, place })),
    ...articles.flatMap(({ article }) => article ?? []),
  ];
  const open = new Set(missing.map(({ end }) => end.id));
  return {
    header: parts.header,
    ontology: indexOntology(parts.ontology),
    entities,
    articles,
    savedAt: (file) => statSync(join(root, file)).mtimeMs,
    kinds: new Map([
      ...entities.map(({ entity }) => [entity.id, entity.kind] as const),
      ...parts.leftOut.flatMap(({ id, kind }) => (id === undefined ? [] : [[id, kind] as const])),
    ]),
    declared: articles.flatMap((trace) => trace.declared),
    missing,
    disputes: parts.disputes.map(({ row, place }) => ({ dispute: row, place })),
    judgements: parts.identities.map(({ row, place }) => ({ judgement: row, place })),
    identity: identityOf(
      parts.identities.map(({ row }) => row),
      (id) => open.has(id),
    ),
    retired: parts.retired.map(({ row, place }) => ({ retired: row, place })),
    elsewhere: nothingElsewhere,
  };
}
