import type { DocumentInput } from 'urql';
import { EntityDocument } from '../api/entity-document.ts';
import { NetworkDocument } from '../api/network-document.ts';
import { queryOf } from '../api/query-of.ts';
import { SentencesDocument } from '../api/sentence-document.ts';
import type { ShownQuery } from '../api/shown-query.ts';
import { StatementDocument } from '../api/statement-document.ts';
import { sitePaths } from '../browser/site-paths.ts';
import type { Network } from '../graph/network.ts';
import { panels } from '../panels/panels.ts';
import { type Facet, facetKey } from '../view/facet-key.ts';
import { partsOfSentence } from '../view/selection.ts';
import type { View } from '../view/view.ts';

type Listed = Pick<Network, 'kinds' | 'families'>;

/**
 * What the page shows, as a query: the open panel's, else that of what is chosen, with the kinds and
 * families that the legend leaves where it asks for many.
 */
export function viewQuery(view: View, network: Listed): ShownQuery {
  const { query, ...rest } = unfiltered(view);
  return { ...rest, query: filtered(query, view, network) };
}

function filtered(query: string, view: View, { kinds, families }: Listed): string {
  const left = (facet: Facet, values: readonly string[]) =>
    values.filter((value) => !view.arrangement.without.includes(facetKey(facet, value)));
  const filter = (name: string, facet: Facet, values: readonly string[]) => {
    const shown = left(facet, values);
    return shown.length < values.length ? `{ ${name}: [${shown.join(', ')}] }` : '';
  };
  const entities = filter('kinds', 'kind', [...kinds.keys()]);
  const statements = filter(
    'families',
    'family',
    families.map(({ family }) => family),
  );
  const both = [entities && `entities: ${entities}`, statements && `statements: ${statements}`];
  const whole = both.filter(Boolean).join(', ');
  if (view.panel === 'entities') return withFilter(query, 'entities', entities);
  if (view.panel === 'statements') return withFilter(query, 'statements', statements);
  return withFilter(query, 'network', whole && `{ ${whole} }`);
}

/** The query with a filter at the first field of the name; a query without the field as it is. */
function withFilter(query: string, field: string, filter: string): string {
  if (filter === '') return query;
  return query.replace(
    new RegExp(`^( *${field})(?:\\(([^)]*)\\))? \\{$`, 'mu'),
    (_, name: string, given?: string) =>
      `${name}(${[given, `filter: ${filter}`].filter(Boolean).join(', ')}) {`,
  );
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
 * are written into the query as defaults.
 */
export function graphiqlAddress({ query, variables = {} }: ShownQuery): string {
  let whole = query;
  for (const [name, value] of Object.entries(variables)) {
    whole = whole.replace(
      new RegExp(`\\$${name}: \\w+!?`),
      (declared) => `${declared} = ${JSON.stringify(value)}`,
    );
  }
  return `${sitePaths.api}?${new URLSearchParams({ query: whole })}`;
}

function shown(document: DocumentInput, variables: ShownQuery['variables'] & object): ShownQuery {
  return { query: queryOf(document), variables };
}
