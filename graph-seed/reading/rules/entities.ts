import type { Rule } from '../draft.ts';

/** Kinds, types and origins of names are the ontology's; a group has a count. */
export const entitiesFitOntology: Rule = ({ entities, ontology }, problems) => {
  for (const { entity, place } of entities) {
    const kind = ontology.kinds.get(entity.kind);
    if (!kind) {
      problems.add('UNKNOWN_KIND', place, `${entity.id}: ${entity.kind} is no kind.`);
    } else if (entity.type === undefined ? kind.types.length > 0 : !isType(kind, entity.type)) {
      const types = kind.types.map((type) => type.id).join(', ') || 'none';
      const given = entity.type ?? 'no type';
      problems.add('UNKNOWN_TYPE', place, `${entity.id}: ${given}; ${kind.id} has: ${types}.`);
    }
    if (!ontology.nameOrigins.has(entity.nameEnOrigin)) {
      const origins = [...ontology.nameOrigins.keys()].join(', ');
      const message = `${entity.id}: ${entity.nameEnOrigin} is no origin; there are: ${origins}.`;
      problems.add('UNKNOWN_NAME_ORIGIN', place, message);
    }
    if (entity.count !== undefined && !entity.unnamed) {
      problems.add('GROUP_COUNT', place, `${entity.id} has a count and is not marked unnamed.`);
    }
  }
};

function isType(kind: { types: readonly { id: string }[] }, type: string): boolean {
  return kind.types.some(({ id }) => id === type);
}

/** Each entity takes part in a statement or a mention; each missing end in a statement. */
export const nothingIsUnused: Rule = (draft, problems) => {
  const used = new Set(draft.elsewhere.named);
  for (const { named } of draft.articles) for (const id of named) used.add(id);
  for (const { entity, place } of draft.entities) {
    if (!used.has(entity.id))
      problems.add('UNUSED', place, `Nothing names the entity ${entity.id}.`);
  }
  for (const { end, place } of draft.missing) {
    if (!used.has(end.id)) problems.add('UNUSED', place, `No statement has the end ?${end.id}.`);
  }
};
