/** What the legend names, as the API writes it. */
interface Counted {
  readonly kinds: readonly string[];
  readonly families: readonly string[];
  readonly statuses: readonly string[];
}

/** Counts by their alias, and the disputed statements, which may be inferred as well. */
export interface LegendCountsAnswer {
  readonly inferred: { readonly totalCount: number };
  readonly disputes: readonly {
    readonly statements: readonly { readonly slug: string; readonly certainty: string }[];
  }[];
  readonly [alias: string]: unknown;
}

/** How many there are in the whole data set of everything that the ontology lets the legend filter. */
export function legendCountsQuery({ kinds, families, statuses }: Counted): string {
  const count = (alias: string, list: string, filter: string) =>
    `${alias}: ${list}(first: 1, filter: { ${filter} }) { totalCount }`;
  return `query LegendCounts {
    ${kinds.map((kind) => count(`kind_${kind}`, 'entities', `kinds: [${kind}]`)).join('\n    ')}
    ${families.map((one) => count(`family_${one}`, 'statements', `families: [${one}]`)).join('\n    ')}
    ${statuses.map((one) => count(`status_${one}`, 'statements', `statuses: [${one}]`)).join('\n    ')}
    ${count('inferred', 'statements', 'inferred: true')}
    disputes { statements { slug certainty } }
  }`;
}
