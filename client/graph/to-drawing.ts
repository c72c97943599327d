import type { NetworkAnswer } from '../api/network-document.ts';
import type { Bilingual } from '../i18n/language.ts';
import { namesOf } from '../i18n/name-of.ts';
import type { DrawnLine, DrawnNode, Look, NetworkDrawing } from './drawing.ts';
import { lookOf } from './look-of.ts';
import { missingLabel } from './missing-label.ts';
import type { Kind, Network } from './network.ts';
import { standingOf } from './standing-of.ts';
import { toldApart } from './told-apart.ts';
import { withSources } from './with-sources.ts';

type Answer = NetworkAnswer['network'];
type AnswerNode = Answer['nodes'][number];
type AnswerLink = Answer['links'][number];
type Known = Pick<Network, 'kinds' | 'missing' | 'disputed'>;

/** What the canvas draws of the API's network. */
export function toDrawing(
  { nodes, links }: Pick<Answer, 'nodes' | 'links'>,
  known: Known,
): NetworkDrawing {
  const degrees = degreesOf(links);
  // The ontology begins with people and comes to places; a picture has the ground below the feet.
  const order = [...known.kinds.keys()].reverse();
  return {
    nodes: nodes.map((node) => {
      const degree = degrees.get(node.slug)?.size ?? 0;
      const kind = (node.entity ?? node.missing)?.kind ?? null;
      const layer = kind && order.indexOf(kind);
      const { slug, type, x, y } = node;
      return { slug, type, kind, x, y, degree, layer, ...wordsAndLook(node, known) };
    }),
    lines: links.map((link) => lineOf(link, known)),
    drawnAs: drawnAsOf(links),
  };
}

function wordsAndLook(
  { entity, missing, statement }: AnswerNode,
  { kinds, missing: ends }: Known,
): Pick<DrawnNode, 'label' | 'look'> {
  if (entity) {
    const label = toldApart(namesOf(entity), entity.distinction);
    return { label, ...withLook(kinds.get(entity.kind)) };
  }
  if (missing) {
    const kind = kinds.get(missing.kind);
    const label = missingLabel(missing.mention, kind?.label);
    const distinction = ends.get(missing.slug)?.distinction ?? null;
    return { label: toldApart(label, distinction), ...withLook(kind) };
  }
  const nothing: Bilingual = { zh: '', en: '' };
  return { label: statement?.property.label ?? nothing };
}

/** Nothing for a kind that the ontology does not have. */
function withLook(kind: Kind | undefined): { look?: Look } {
  return kind ? { look: lookOf(kind) } : {};
}

function lineOf(link: AnswerLink, { disputed }: Known): DrawnLine {
  const { slug, source, target, role, inferred, statement, fact } = link;
  return {
    slug,
    source,
    target,
    role,
    statement: statement.slug,
    fact: fact.slug,
    label: withSources(statement.property.label, fact.articleCount),
    inferred,
    family: statement.property.family,
    status: fact.status,
    standing: standingOf(fact, disputed),
  };
}

/** Those that tell the same and have no line of their own. */
function drawnAsOf(links: readonly AnswerLink[]): ReadonlyMap<string, string> {
  const drawn = new Set(links.map(({ statement }) => statement.slug));
  return new Map(
    links.flatMap(({ statement }) =>
      statement.retellings
        .filter(({ slug }) => !drawn.has(slug))
        .map(({ slug }) => [slug, statement.slug] as const),
    ),
  );
}

function degreesOf(links: readonly AnswerLink[]): ReadonlyMap<string, ReadonlySet<string>> {
  const degrees = new Map<string, Set<string>>();
  for (const { source, target, statement } of links) {
    for (const end of [source, target]) {
      const statements = degrees.get(end) ?? new Set();
      degrees.set(end, statements.add(statement.slug));
    }
  }
  return degrees;
}
