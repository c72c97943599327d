import { describe, expect, it } from 'vitest';
import { articleSharesOf } from '../../graph-seed/model/article-shares.ts';
import { archiveDataSet } from '../archive/archive-data-set.ts';
import { appOver, archiveStore, ask } from './archive-app.ts';
import { elements, textContent } from './page-html.ts';
import { open } from './pages-app.ts';

const app = appOver(archiveStore);
const answer = async (query: string) => {
  const { data, errors } = await ask(app, query);
  expect(errors).toBeUndefined();
  return data;
};
const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);

describe('a fact that two articles tell', () => {
  it('is told by either of its statements, with all that tell it', async () => {
    const { statement } = await answer(`{ statement(slug: "coop-milk-2022-again") {
      fact { slug status certainty reportedFrom reportedTo articleCount
        articles { slug } statement { slug } statements { slug } }
      retellings { slug } } }`);
    expect(statement).toEqual({
      fact: {
        slug: 'coop-milk-2022',
        status: 'ACHIEVED',
        certainty: 'STATED',
        reportedFrom: '2023-10',
        reportedTo: '2023-12',
        articleCount: 2,
        articles: [{ slug: 'camel-milk-road' }, { slug: 'year-end-accounts' }],
        statement: { slug: 'coop-milk-2022' },
        statements: [{ slug: 'coop-milk-2022' }, { slug: 'coop-milk-2022-again' }],
      },
      retellings: [{ slug: 'coop-milk-2022' }],
    });
  });

  it('is one row, which names whom only one of the articles names', async () => {
    const { pairings } = await answer(`{ pairings(enterprise: "lanfeng-power",
        ties: [DONATED_TO], village: "surige-gacha", withCandidates: false) {
      totalCount nodes { statement { slug } enterprises { ... on Entity { slug } } } } }`);
    expect(pairings).toEqual({
      totalCount: 1,
      nodes: [{ statement: { slug: 'spring-donation' }, enterprises: [{ slug: 'lanfeng-power' }] }],
    });
  });

  it('is one figure of a total, that of the plan no more once it has come about', async () => {
    const { totals } = await answer(`{ totals(properties: [OUTPUT]) {
      status sum statements { slug } } }`);
    const of = (slug: string) =>
      totals.filter((total: { statements: { slug: string }[] }) =>
        slugs(total.statements).includes(slug),
      );
    expect(of('coop-milk-2022')).toEqual([]);
    expect(of('coop-milk-2022-again')).toHaveLength(1);
    expect(of('coop-milk-target')).toEqual([]);
    expect(of('coop-milk-reached')).toMatchObject([{ status: 'ACHIEVED' }]);
  });

  it('is one line of the drawing', async () => {
    const { network } = await answer(`{ network { links {
      statement { slug retellings { slug } } fact { slug articleCount } } } }`);
    const told = network.links.filter(
      ({ fact }: { fact: { slug: string } }) => fact.slug === 'erdun-secretary',
    );
    expect(told).toEqual([
      {
        statement: { slug: 'erdun-secretary', retellings: [{ slug: 'erdun-secretary-again' }] },
        fact: { slug: 'erdun-secretary', articleCount: 2 },
      },
    ]);
  });

  it('is one among the facts of an entity, told alone by the rest', async () => {
    const { facts, statements } = await answer(`{
      facts(filter: { entities: ["erdun"] }) { totalCount nodes { slug articleCount reportedFrom } }
      statements(filter: { entities: ["erdun"] }) { totalCount } }`);
    expect(statements.totalCount - facts.totalCount).toBe(1);
    expect(facts.nodes).toContainEqual({
      slug: 'erdun-secretary',
      articleCount: 2,
      reportedFrom: '2023-10',
    });
  });

  it('is one row and one card of the text pages, with who reports it from when until when', async () => {
    const [work = ''] = elements((await open('/')).html, 'table');
    const rows = elements(work, 'tr').map(textContent);
    const posts = rows.filter((row) => /额尔敦 书记/.test(row));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toContain('北澜牧业，2023-10');
    expect(posts[0]).toContain('北澜日报，2023-12（推断）');
    expect(posts[0]).toContain('2023-10 至 2023-12 间报道');
    const english = await open('/statement/erdun-secretary?lang=en');
    expect(english.text).toContain('reported 2023-10 to 2023-12');
    expect(english.html).toContain('href="/statement/erdun-secretary-again?lang=en"');
  });
});

describe('what an article adds', () => {
  it('is what shared code finds from all articles', async () => {
    const { articles } = await answer(`{ articles { nodes { slug share {
      newFacts { slug } confirmedFacts { slug } contradictedFacts { slug } filledGaps { slug }
      newFactCount confirmedFactCount contradictedFactCount filledGapCount } } } }`);
    for (const { slug, share } of articles.nodes) {
      const known = articleSharesOf(archiveDataSet()).find(({ article }) => article === slug);
      expect({
        newFacts: slugs(share.newFacts),
        confirmedFacts: slugs(share.confirmedFacts),
        contradictedFacts: slugs(share.contradictedFacts),
        filledGaps: slugs(share.filledGaps),
      }).toEqual({
        newFacts: known?.newFacts,
        confirmedFacts: known?.confirmedFacts,
        contradictedFacts: known?.contradictedFacts,
        filledGaps: known?.filledGaps,
      });
    }
    const last = articles.nodes.find((one: { slug: string }) => one.slug === 'year-end-accounts');
    expect(last.share).toMatchObject({
      confirmedFactCount: 6,
      contradictedFactCount: 3,
      filledGapCount: 2,
    });
  });

  it('stands on its own page where there are others', async () => {
    const { text } = await open('/article/year-end-accounts');
    expect(text).toContain('补上的空缺 2');
    expect(text).toContain('再次讲述的事实 6');
  });
});
