import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { RecordedRows, type RowCommands } from './recorded-rows.ts';
import { RowWriter } from './row-writer.ts';

/** An entity and its number in the order of ids. */
export interface NumberedEntity {
  readonly entity: Entity;
  readonly number: number;
}

/** The rows of entities. */
export function entityRows(ontology: Ontology, entities: readonly NumberedEntity[]): RowCommands {
  const recorded = new RecordedRows();
  const writer = new RowWriter(recorded, ontology);
  for (const { entity, number } of entities) writer.putEntity(entity, number);
  return recorded.commands;
}
