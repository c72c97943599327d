interface Told<Statement> {
  readonly nodes: readonly { readonly statement: Statement | null }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of facts as one of the statements that told them first. */
export function byFirstStatements<Statement>({ nodes, ...page }: Told<Statement>) {
  return { ...page, nodes: nodes.flatMap(({ statement }) => (statement ? [statement] : [])) };
}
