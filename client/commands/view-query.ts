import type { DocumentInput } from 'urql';
import { EntityDocument } from '../api/entity-document.ts';
import { NetworkDocument } from '../api/network-document.ts';
import { queryOf } from '../api/query-of.ts';
import { SentencesDocument } from '../api/sentence-document.ts';
import type { Shown, ShownQuery } from '../api/shown-query.ts';
import { StatementDocument } from '../api/statement-document.ts';
import { sitePaths } from '../browser/site-paths.ts';
import { type Standing, standings } from '../graph/drawing.ts';
import type { Network } from '../graph/network.ts';
import { panels } from '../panels/panels.ts';
import { type Facet, facetKey, noStatus } from '../view/facet-key.ts';
import { partsOfSentence } from '../view/selection.ts';
import { type Told, toldByAll, toldVariables } from '../view/told.ts';
import type { View } from '../view/view.ts';

type Listed = Pick<Network, 'kinds' | 'families' | 'labels'>;

/** What of the view no argument of the API carries. */
export type LeftBehind = 'legend' | 'missing' | 'disputed' | 'noStatus' | 'hidden' | 'narrowed';

export interface ViewQuery extends ShownQuery {
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * What the page shows, as a query: the open panel's, else that of what is chosen, with what the
 * legend leaves where it asks for many.
 */
export function viewQuery(view: View, network: Listed): ViewQuery {
  const { query, ...rest } = unfiltered(view);
  const asked = filterOf(view, network);
  if (!asked) return { ...rest, query, leftBehind: [] };
  const { field, filter, leftBehind } = asked;
  return { ...rest, query: field ? withFilter(query, field, filter) : query, leftBehind };
}

interface Asked {
  /** What the filter belongs to; null where it takes none. */
  readonly field: 'entities' | 'statements' | 'network' | null;
  /** Empty where all is asked for. */
  readonly filter: string;
  readonly leftBehind: readonly LeftBehind[];
}

/** The filter of a query that asks for many; null for one that does not. */
function filterOf({ panel, selection, arrangement }: View, network: Listed): Asked | null {
  const { without, hidden, expanded, collapsed, told } = arrangement;
  const entities = written([kindsOf(without, network)]);
  const statements = statementFilter(without, told, network);
  if (panel === 'entities') return { field: panel, filter: entities, leftBehind: [] };
  if (panel === 'statements') return { field: panel, ...statements };
  if (panel === 'work' || panel === 'pairings') {
    const { filter, leftBehind } = statementFilter(without, toldByAll, network);
    const isFiltered = filter !== '' || leftBehind.length > 0;
    return { field: null, filter: '', leftBehind: isFiltered ? ['legend'] : [] };
  }
  if (panel || (selection && selection.type !== 'kind' && selection.type !== 'family')) return null;
  const behind: readonly (readonly [LeftBehind, boolean])[] = [
    ['missing', without.includes(facetKey('missing', 'GHOST'))],
    ['hidden', hidden.length > 0],
    ['narrowed', expanded.length + collapsed.length > 0],
  ];
  return {
    field: 'network',
    filter: written([
      entities && `entities: ${entities}`,
      statements.filter && `statements: ${statements.filter}`,
    ]),
    leftBehind: [
      ...statements.leftBehind,
      ...behind.filter(([, isSo]) => isSo).map(([part]) => part),
    ],
  };
}

function kindsOf(without: Without, { kinds }: Listed): string {
  return listed('kinds', ...leftOf(without, 'kind', [...kinds.keys()]));
}

/** Families, statuses and whether it is inferred; the API knows no “disputed” and no “no status”. */
function statementFilter(without: Without, told: Told, { families, labels }: Listed) {
  const names = families.map(({ family }) => family);
  const isOut = (standing: Standing) => without.includes(facetKey('standing', standing));
  const [statuses, ofAll] = leftOf(without, 'status', [...labels.statuses.keys()]);
  const withoutStatus = !without.includes(facetKey('status', noStatus));
  const isInferred = isOut('STATED') && 'true';
  const isStated = isOut('INFERRED') && 'false';
  const isEither = isInferred && isStated ? false : isInferred || isStated;
  return {
    filter: written([
      listed('families', ...leftOf(without, 'family', names)),
      isEither && `inferred: ${isEither}`,
      // A list of statuses leaves out what has none.
      !withoutStatus && `statuses: [${statuses.join(', ')}]`,
      ...Object.entries(toldVariables(told)).map(([name, value]) => `${name}: ${literal(value)}`),
    ]),
    leftBehind: [
      ...(standings.some(isOut) ? (['disputed'] as const) : []),
      ...(withoutStatus && statuses.length < ofAll ? (['noStatus'] as const) : []),
    ],
  };
}

type Without = View['arrangement']['without'];

/** Those that the legend leaves, and of how many. */
function leftOf(without: Without, facet: Facet, values: readonly string[]) {
  return [
    values.filter((value) => !without.includes(facetKey(facet, value))),
    values.length,
  ] as const;
}

function listed(name: string, left: readonly string[], all: number): string {
  return left.length < all ? `${name}: [${left.join(', ')}]` : '';
}

function written(parts: readonly (string | false)[]): string {
  const given = parts.filter(Boolean);
  return given.length > 0 ? `{ ${given.join(', ')} }` : '';
}

/** The query with a filter at the first field of the name, in the place of a variable for one. */
function withFilter(query: string, field: string, filter: string): string {
  const bare = query.replace(/, \$filter: \w+/u, '').replace(/, filter: \$filter/u, '');
  if (filter === '') return bare;
  return bare.replace(
    new RegExp(`^( *${field})(?:\\(([^)]*)\\))? \\{$`, 'mu'),
    (_, name: string, given?: string) =>
      `${name}(${[given, `filter: ${filter}`].filter(Boolean).join(', ')}) {`,
  );
}

/** A value as it stands in a query. */
function literal(value: Shown): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  const fields = Object.entries(value).map(([name, one]) => `${name}: ${JSON.stringify(one)}`);
  return `{ ${fields.join(', ')} }`;
}

function isList(value: Shown): value is readonly string[] {
  return Array.isArray(value);
}

function unfiltered(view: View): ShownQuery {
  const panel = panels.find(({ id }) => id === view.panel);
  if (panel) return panel.query(view);
  const { selection } = view;
  switch (selection?.type) {
    case 'entity':
      return shown(EntityDocument, { slug: selection.slug });
    case 'statement':
      return shown(StatementDocument, { slug: selection.slug });
    case 'sentence':
      return shown(SentencesDocument, { article: partsOfSentence(selection.slug).article });
    default:
      return shown(NetworkDocument, {});
  }
}

/**
 * Where GraphiQL opens with the query. It takes no variables from its address, so that their values
 * are written into the query as defaults. A note stands above it.
 */
export function graphiqlAddress({ query, variables = {} }: ShownQuery, note = ''): string {
  let whole = note === '' ? query : `# ${note}\n${query}`;
  for (const [name, value] of Object.entries(variables)) {
    whole = whole.replace(
      new RegExp(`\\$${name}: [\\w[\\]!]+`),
      (declared) => `${declared} = ${literal(value)}`,
    );
  }
  return `${sitePaths.api}?${new URLSearchParams({ query: whole })}`;
}

function shown(document: DocumentInput, variables: ShownQuery['variables'] & object): ShownQuery {
  return { query: queryOf(document), variables };
}
