import type { Entity } from './entity.ts';
import type { Identity } from './identity.ts';
import { Kind } from './ontology.gen.ts';
import type { MissingEnd } from './value.ts';

/** Why ids cannot be judged the same; undefined where they can. */
export function faultOfSame(
  ids: readonly string[],
  find: (id: string) => Entity | MissingEnd | undefined,
  identity: Identity,
): string | undefined {
  const found = ids.flatMap((id) => find(id) ?? []);
  const [first, ...others] = found;
  if (!first) return undefined;
  const article = found.find((one) => kindOf(one) === Kind.Article);
  if (article) return `${article.id} is an article, told apart by its text.`;
  for (const other of others) {
    if (kindOf(other) !== kindOf(first)) {
      return `${first.id} is a ${kindOf(first)}; ${other.id} is a ${kindOf(other)}.`;
    }
    if (isSeveral(other) !== isSeveral(first)) {
      const [several, one] = isSeveral(first) ? [first, other] : [other, first];
      return `${several.id} is several, ${one.id} is one.`;
    }
  }
  const counts = new Set(found.flatMap((one) => ('count' in one ? (one.count ?? []) : [])));
  if (counts.size > 1) return `${ids.join(', ')} are groups of ${[...counts].join(' and ')}.`;
  const entities = found
    .filter((one) => !('unknown' in one))
    .map(({ id }) => identity.leaderOf(id));
  for (const end of found) {
    const candidates = candidatesOf(end).map((id) => identity.leaderOf(id));
    const wrong = entities.find((id) => candidates.length > 0 && !candidates.includes(id));
    if (wrong !== undefined) return `${end.id} is one of ${candidates.join(', ')}, not ${wrong}.`;
  }
  return undefined;
}

function kindOf(one: Entity | MissingEnd): string {
  return 'unknown' in one ? one.unknown : one.kind;
}

function isSeveral(one: Entity | MissingEnd): boolean {
  return ('unknown' in one ? one.many : one.unnamed) ?? false;
}

/** The entities of which a missing end is one; none where it may be another. */
function candidatesOf(one: Entity | MissingEnd): readonly string[] {
  return 'unknown' in one && !one.orNotNamed && one.candidates.length > 1 ? one.candidates : [];
}
