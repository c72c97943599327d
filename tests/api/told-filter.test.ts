import { describe, expect, it } from 'vitest';
import { appOver, archiveStore, ask } from './archive-app.ts';

const app = appOver(archiveStore);

/** The same questions, each with what is asked of who tells and of which time. */
const questions: Readonly<Record<string, (told: string) => string>> = {
  network: (told) => `network(filter: { statements: { ${told} } }) { nodes { slug } }`,
  facts: (told) => `facts(filter: { ${told} }, first: 200) { nodes { slug } }`,
  whoWorksWhere: (told) => `whoWorksWhere(${told}) { nodes { statement { slug } } }`,
  pairings: (told) => `pairings(${told}) { nodes { statement { slug } } }`,
  gaps: (told) => `gaps(${told}) { kind entity { slug } missing { slug } }`,
  paths: (told) => `paths(from: "suhe", to: "qingtan-committee", ${told}) {
    paths { hops { to { slug } statements { slug } } } }`,
  totals: (told) => `totals(${told}) { statements { slug } }`,
  search: (told) => `search(query: "驼", ${told}) {
    names { entity { slug } } sentences { article { slug } sentence { slug } } }`,
};

describe.each(Object.entries(questions))('%s', (name, question) => {
  const answer = async (told: string) => (await ask(app, `{ ${question(told)} }`)).data[name];

  it('answers alike for an article by its slug, its publisher and when it was published', async () => {
    const one = await answer('articles: ["camel-milk-road"]');
    expect(await answer('publishers: ["北澜牧业"]')).toEqual(one);
    const october = 'reported: { from: "2023-10", to: "2023-10" }';
    expect(await answer(`${october}, publishers: ["北澜牧业"]`)).toEqual(one);
    // Of the other only the year is known.
    expect(await answer(october)).toEqual(
      await answer('articles: ["camel-milk-road", "sea-buckthorn-season"]'),
    );
    expect(await answer('valid: {}')).not.toEqual(one);
  });

  it('answers by the time in which something holds', async () => {
    const all = await answer('valid: {}');
    expect(await answer('valid: { from: "0001", to: "9998" }')).not.toEqual(all);
    expect(await answer('valid: { to: "0001-12" }')).toEqual(await answer('articles: []'));
  });

  it('says which day is none', async () => {
    const { errors } = await ask(app, `{ ${question('reported: { to: "2023-02-30" }')} }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toContain('reported.to');
  });
});
