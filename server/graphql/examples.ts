/** What GraphiQL opens with: the three uses, each to be run by its name. */
export const exampleQueries = `# 谁在何处任职 · Who works where
query WhoWorksWhere {
  whoWorksWhere(at: "malaqin-community", articles: ["alxa-party-building-2024"]) {
    nodes {
      person { ... on Entity { name nameEn } }
      post { zh en }
      body { ... on Entity { name nameEn } }
      places { name }
      statement { evidence { exact sentences { text translation } } }
    }
  }
}

# 哪家企业与哪个嘎查结对 · Which enterprise is paired with which village
query Pairings {
  pairings(village: "bayinaobao-gacha", articles: ["alxa-party-building-2024"]) {
    nodes {
      tie { label { zh en } }
      enterprises { ... on Entity { name } ... on MissingEnd { mention { zh en } } }
      villages { ... on Entity { name } ... on MissingEnd { mention { zh en } candidates { name } } }
      amounts { printed amount }
      results { sentence(language: EN) }
    }
  }
}

# 自己提问：两者如何相连 · Your own question: how are two connected?
query Paths {
  paths(from: "pan-kehua", to: "greenhouse-grapes", limit: 2) {
    paths {
      length
      hops {
        from { name }
        to { name }
        statements(articles: ["alxa-party-building-2024"]) { sentence(language: EN) }
      }
    }
  }
}
`;
