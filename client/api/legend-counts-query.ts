/** What the legend names, as the API writes it. */
interface Counted {
  readonly kinds: readonly string[];
  readonly families: readonly string[];
  readonly statuses: readonly string[];
}

/** Counts by their alias, and the disputed facts, which may be inferred as well. */
export interface LegendCountsAnswer {
  readonly all: { readonly totalCount: number };
  readonly inferred: { readonly totalCount: number };
  readonly disputes: readonly {
    readonly statements: readonly {
      readonly fact: { readonly slug: string; readonly certainty: string };
    }[];
  }[];
  readonly [alias: string]: unknown;
}

/** How many there are in the whole data set of everything that the ontology lets the legend filter. */
export function legendCountsQuery({ kinds, families, statuses }: Counted): string {
  const count = (alias: string, list: string, filter: string) =>
    `${alias}: ${list}(first: 0, filter: { ${filter} }) { totalCount }`;
  return `query LegendCounts {
    ${kinds.map((kind) => count(`kind_${kind}`, 'entities', `kinds: [${kind}]`)).join('\n    ')}
    ${families.map((one) => count(`family_${one}`, 'facts', `families: [${one}]`)).join('\n    ')}
    ${statuses.map((one) => count(`status_${one}`, 'facts', `statuses: [${one}]`)).join('\n    ')}
    ${count('inferred', 'facts', 'inferred: true')}
    all: facts(first: 0) { totalCount }
    disputes { statements { fact { slug certainty } } }
  }`;
}
