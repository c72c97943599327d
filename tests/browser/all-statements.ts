import { ask } from './open-page.ts';

export interface AskedRow {
  readonly slug: string;
  /** In Chinese. */
  readonly sentence: string;
  readonly evidence: readonly { readonly articleSlug: string }[];
}

interface Answer {
  readonly statements: {
    readonly nodes: readonly AskedRow[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Every statement as the API tells it, in its order. */
export async function allStatements(): Promise<AskedRow[]> {
  const rows: AskedRow[] = [];
  for (let after = '', more = true; more; ) {
    const { statements }: Answer = await ask(`{
      statements(first: 200${after}) {
        nodes { slug sentence(language: ZH) evidence { articleSlug } }
        pageInfo { hasNextPage endCursor }
      }
    }`);
    rows.push(...statements.nodes);
    after = `, after: "${statements.pageInfo.endCursor}"`;
    more = statements.pageInfo.hasNextPage;
  }
  return rows;
}
