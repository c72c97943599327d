import { z } from 'zod';
import { askOnce } from './api.ts';

const page = z.object({
  entities: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(z.object({ slug: z.string(), name: z.string() })),
  }),
});

export type Named = z.infer<typeof page>['entities']['nodes'][number];

/** All entities of some kinds, or of any, in the order of slugs. */
export async function listEntities(url: string, kinds: string): Promise<Named[]> {
  const filter = kinds && `, filter: { kinds: [${kinds}] }`;
  const query = `query ($after: String) {
    entities(first: 200, after: $after${filter}) {
      pageInfo { hasNextPage endCursor }
      nodes { slug name }
    }
  }`;
  const all: Named[] = [];
  let after: string | null = null;
  do {
    const { data } = await askOnce(url, { query, variables: { after } });
    const { nodes, pageInfo } = page.parse(data).entities;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
