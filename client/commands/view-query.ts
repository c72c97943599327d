import type { DocumentInput } from 'urql';
import { EntityDocument } from '../api/entity-document.ts';
import { NetworkDocument } from '../api/network-document.ts';
import { queryOf } from '../api/query-of.ts';
import { SentencesDocument } from '../api/sentence-document.ts';
import type { ShownQuery } from '../api/shown-query.ts';
import { StatementDocument } from '../api/statement-document.ts';
import { sitePaths } from '../browser/site-paths.ts';
import { panels } from '../panels/panels.ts';
import { partsOfSentence } from '../view/selection.ts';
import type { View } from '../view/view.ts';

/** What the page shows, as a query: the open panel's, else that of what is chosen. */
export function viewQuery(view: View): ShownQuery {
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
