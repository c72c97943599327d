import type { EntityKind } from '../api/graphql.ts';
import type { NetworkAnswer } from '../api/network-document.ts';
import { missingEnds } from './missing-ends.ts';
import type { Kind, Network } from './network.ts';
import { toDrawing } from './to-drawing.ts';

/** The API's answer as the page's network. */
export function networkOf(
  { dataSet, network, disputes, articles }: NetworkAnswer,
  isOfSome = false,
): Network {
  const { ontology, ...facts } = dataSet;
  const kinds = new Map<EntityKind, Kind>(ontology.kinds.map((kind) => [kind.kind, kind]));
  const disputed = new Set(
    disputes.flatMap(({ statements }) => statements.flatMap(({ slug, fact }) => [slug, fact.slug])),
  );
  const missing = missingEnds(network, kinds);
  const drawing = toDrawing(network, { kinds, missing, disputed });
  return {
    dataSet: facts,
    truncated: network.truncated,
    entityCount: network.entityCount,
    isOfSome,
    kinds,
    families: ontology.families,
    labels: {
      // A qualifier is a part of a statement too.
      parts: byName([...ontology.parts, ...ontology.qualifiers]),
      nameOrigins: byName(ontology.nameOrigins),
      statuses: byName(ontology.statuses),
      certainties: byName(ontology.certainties),
      scopes: byName(ontology.scopes),
    },
    entities: bySlug(network.nodes.flatMap(({ entity }) => entity ?? [])),
    missing,
    onlySource: articles.nodes.length > 1 ? null : (articles.nodes[0]?.source ?? null),
    disputed,
    drawing,
    drawn: {
      entities: drawing.nodes.filter(({ type }) => type === 'ENTITY').length,
      junctions: drawing.nodes.filter(({ type }) => type === 'JUNCTION').length,
      ghosts: drawing.nodes.filter(({ type }) => type === 'GHOST').length,
      facts: new Set(drawing.lines.map(({ fact }) => fact)).size,
      inferredLines: drawing.lines.filter(({ inferred }) => inferred).length,
    },
  };
}

function byName(words: NetworkAnswer['dataSet']['ontology']['parts']) {
  return new Map(words.map(({ name, label }) => [name, label]));
}

function bySlug<T extends { slug: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.slug, row]));
}
