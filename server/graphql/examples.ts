import type { DataSetHeader } from '../../graph-seed/model/data-set.ts';

/**
 * What GraphiQL opens with: the uses of the page as queries, each to be run by its name, about what
 * the data set gives as examples; of a data set without examples, about all of it.
 */
export function exampleQueries(examples: DataSetHeader['examples']): string {
  const { workAt, village, path } = examples ?? {};
  return `# 谁在何处任职 · Who works where
query WhoWorksWhere {
  whoWorksWhere(${workAt === undefined ? 'first: 10' : `at: ${quoted(workAt)}`}) {
    nodes {
      person { ... on Entity { name nameEn } }
      post { zh en }
      body { ... on Entity { name nameEn } }
      places { name }
      statement { evidence { exact sentences { text translation } } }
    }
  }
}

# 哪家企业与哪个村结对 · Which enterprise is paired with which village
query Pairings {
  pairings(${village === undefined ? 'first: 10' : `village: ${quoted(village)}`}) {
    nodes {
      tie { label { zh en } }
      enterprises { ... on Entity { name } ... on MissingEnd { mention { zh en } } }
      villages { ... on Entity { name } ... on MissingEnd { mention { zh en } candidates { name } } }
      amounts { printed amount }
      results { sentence(language: EN) }
    }
  }
}

${path ? pathsQuery(path) : entitiesQuery}`;
}

function pathsQuery([from, to]: readonly [string, string]): string {
  return `# 自己提问：两者如何相连 · Your own question: how are two connected?
query Paths {
  paths(from: ${quoted(from)}, to: ${quoted(to)}, limit: 2) {
    paths {
      length
      hops {
        from { name }
        to { name }
        statements { sentence(language: EN) }
      }
    }
  }
}
`;
}

const entitiesQuery = `# 自己提问：有哪些实体，编号各是什么 · Your own question: what is there, and by which slug?
query Entities {
  entities(first: 10) {
    nodes { slug kind name nameEn }
  }
}
`;

/** An id has no letter that ends a string of GraphQL. */
function quoted(id: string): string {
  return JSON.stringify(id);
}
